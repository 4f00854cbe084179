/** An error that Node.js is made to report, and what the package finds in it. */
export interface Made {
  readonly code: string;
  /** What sets it apart from other errors of the code. */
  readonly about?: string;
  /** The parameters that must be found, beside which there may be others. */
  readonly parameters?: object;
  readonly make: () => unknown;
  /** The first version of Node.js that reports it, and the first that does not. */
  readonly from?: number;
  readonly until?: number;
}

/** What a function throws. */
export function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** What a promise is rejected with. */
export async function rejected(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("nothing was rejected");
    },
    (error: unknown) => error,
  );
}

interface Emitter {
  once(event: "error", listener: (error: unknown) => void): unknown;
}

/** What is emitted as an error. */
export async function emitted(emitter: Emitter): Promise<unknown> {
  return new Promise((resolve) => emitter.once("error", resolve));
}

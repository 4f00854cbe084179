import vm from "node:vm";

/** What a version of a package does to an error that travels. */
interface Sender {
  readonly toError: (error: never, options?: object) => unknown;
}

const realm = vm.createContext();

/**
 * The ways in which an error comes from one program to another. It arrives as it was, or inside of something in which only `parse` looks
 * for it.
 */
export const travels = {
  directly: (error) => error,
  "through JSON": (error) => JSON.parse(JSON.stringify(error)),
  "through structuredClone": (error) => structuredClone(error),
  "from another realm": (error) => vm.runInContext(`(${JSON.stringify(error)})`, realm),
  frozen: (error) => Object.freeze({ ...(error as object) }),
  "as an Error": (error, { toError }) => toError(error as never, { cause: new Error("why") }),
  "as an Error through JSON": (error, { toError }) => JSON.parse(JSON.stringify(toError(error as never))),
  "as JSON text": (error) => JSON.stringify(error),
  "as a cause": (error) => new Error("failed", { cause: error }),
  "as the cause of a cause": (error, { toError }) => new Error("failed", { cause: new Error("again", { cause: toError(error as never) }) }),
  "as a body": (error) => ({ status: 500, headers: {}, body: JSON.stringify(error) }),
} satisfies Readonly<Record<string, (error: unknown, sender: Sender) => unknown>>;

export type Travel = keyof typeof travels;

/** Whether only `parse` finds an error that has come so. */
export function isInside(travel: Travel): boolean {
  return ["as JSON text", "as a cause", "as the cause of a cause", "as a body"].includes(travel);
}

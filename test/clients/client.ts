import type { ProviderId } from "./packages.js";

/** A client as its users call it, and what it lets them see of an answer besides the body. */
export interface Client {
  /** As the documents have it, in words of no language. */
  readonly name: string;
  readonly of?: ProviderId;
  /** Whether it hands over a body that nobody has read yet, if the answer has this status. */
  readonly isUnread?: (status: number) => boolean;
  /** Whether one code of each form is enough, since another client does the same with every code. */
  readonly isSampled?: boolean;
  readonly seesStatus: (status: number) => boolean;
  readonly seesHeaders: boolean;
  /** Resolves with what the client returns or passes to a callback, rejects with what it throws. */
  readonly call: (origin: string, timeout?: number) => Promise<unknown>;
  /** The time-out that is built into the client, where it takes no other. */
  readonly builtInTimeout?: number;
}

export const always = () => true;
export const never = () => false;

/** What shows its users everything of an answer. */
export const seesAll = { seesStatus: always, seesHeaders: true };

/** Milliseconds that no client here should ever wait. */
export const long = 30_000;

/** What every client asks. */
export const question = { text: "hi" };

/** What goes to a callback, as a promise. */
export function calledBack(call: (callback: (error: unknown, answer: unknown) => void) => void): Promise<unknown> {
  return new Promise((resolve, reject) => call((error, answer) => (error ? reject(error) : resolve(answer))));
}

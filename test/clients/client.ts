import type { ProviderId } from "./providers.js";

/** A client as its users call it, and what it lets them see of an answer besides the body. */
export interface Client {
  readonly name: string;
  readonly of?: ProviderId;
  readonly seesStatus: (status: number) => boolean;
  readonly seesHeaders: boolean;
  /** Resolves with what the client returns or passes to a callback, rejects with what it throws. */
  readonly call: (origin: string, timeout?: number) => Promise<unknown>;
  /** The time-out that is built into the client, where it takes no other. */
  readonly builtInTimeout?: number;
}

export const always = () => true;
export const never = () => false;

/** Milliseconds that no client here should ever wait. */
export const long = 30_000;

/** What goes to a callback, as a promise. */
export function calledBack(call: (callback: (error: unknown, answer: unknown) => void) => void): Promise<unknown> {
  return new Promise((resolve, reject) => call((error, answer) => (error ? reject(error) : resolve(answer))));
}

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoError, GengoUnknownError } from "./errors.js";
import { unlisted } from "./is.js";
import { has } from "./runtime.js";

/** A text for each code. */
type Texts = Readonly<Record<GengoCode, string>>;

/** What happened, for each code, in one locale. */
export interface GengoMessages extends Texts {
  readonly $unknown: (error: GengoUnknownError) => string;
}

/** What to do about it, for each code that has a solution, in one locale. */
export type GengoSolutions = Partial<Texts>;

/** What happened, in the locale of `messages`. */
export function message(error: GengoError, messages: GengoMessages): string {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error of another version may have a code that this one does not list.
  if (!has(messages, error.code)) return messages.$unknown(unlisted(error, undefined));
  return messages[error.code];
}

/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error: GengoError, solutions: GengoSolutions): string | undefined {
  if (error.code === "$unknown" || !has(solutions, error.code)) return undefined;
  const text = solutions[error.code];
  return text;
}

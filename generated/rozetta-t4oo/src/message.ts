// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooUnknownError } from "./errors.js";
import { unlisted } from "./is.js";
import { has } from "./runtime.js";

/** A text for each code. */
type Texts = Readonly<Record<RozettaT4ooCode, string>>;

/** What happened, for each code, in one locale. */
export interface RozettaT4ooMessages extends Texts {
  readonly $unknown: (error: RozettaT4ooUnknownError) => string;
}

/** What to do about it, for each code that has a solution, in one locale. */
export type RozettaT4ooSolutions = Partial<Texts>;

/** What happened, in the locale of `messages`. */
export function message(error: RozettaT4ooError, messages: RozettaT4ooMessages): string {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error of another version may have a code that this one does not list.
  if (!has(messages, error.code)) return messages.$unknown(unlisted(error, undefined));
  return messages[error.code];
}

/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error: RozettaT4ooError, solutions: RozettaT4ooSolutions): string | undefined {
  if (error.code === "$unknown" || !has(solutions, error.code)) return undefined;
  const text = solutions[error.code];
  return text;
}

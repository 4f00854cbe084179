// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2Error, TencentApi2UnknownError } from "./errors.js";
import { unlisted } from "./is.js";
import { has } from "./runtime.js";

/** A text for each code. */
type Texts = Readonly<Record<TencentApi2Code, string>>;

/** What happened, for each code, in one locale. */
export interface TencentApi2Messages extends Texts {
  readonly $unknown: (error: TencentApi2UnknownError) => string;
}

/** What to do about it, for each code that has a solution, in one locale. */
export type TencentApi2Solutions = Partial<Texts>;

/** What happened, in the locale of `messages`. */
export function message(error: TencentApi2Error, messages: TencentApi2Messages): string {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error of another version may have a code that this one does not list.
  if (!has(messages, error.code)) return messages.$unknown(unlisted(error, undefined));
  return messages[error.code];
}

/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error: TencentApi2Error, solutions: TencentApi2Solutions): string | undefined {
  if (error.code === "$unknown" || !has(solutions, error.code)) return undefined;
  const text = solutions[error.code];
  return text;
}

// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooUnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<RozettaT4ooCode, string>>;
/** What happened, for each code, in one locale. */
export interface RozettaT4ooMessages extends Texts {
  readonly $unknown: (error: RozettaT4ooUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type RozettaT4ooSolutions = Partial<Texts> & {
  readonly $unknown?: never;
};
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: RozettaT4ooError, messages: RozettaT4ooMessages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: RozettaT4ooError, solutions: RozettaT4ooSolutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from T-4OO itself.
*/
export declare function toError<Any extends RozettaT4ooError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: RozettaT4ooMessages | undefined;
}): Error & Any;
export {};

// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtCode, TencentTmtError, TencentTmtOtherError, TencentTmtUnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<TencentTmtCode, string>>;
/** What happened, for each code, in one locale. */
export interface TencentTmtMessages extends Texts {
  readonly $unknown: (error: TencentTmtUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type TencentTmtSolutions = Partial<Texts> & {
  readonly $unknown?: never;
};
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: TencentTmtError | TencentTmtOtherError, messages: TencentTmtMessages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: TencentTmtError | TencentTmtOtherError, solutions: TencentTmtSolutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Tencent Cloud Machine Translation itself.
*/
export declare function toError<Any extends TencentTmtError>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: TencentTmtMessages | undefined;
}): Error & Any;
export {};

// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Code, TencentApi2Error, TencentApi2UnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<TencentApi2Code, string>>;
/** What happened, for each code, in one locale. */
export interface TencentApi2Messages extends Texts {
  readonly $unknown: (error: TencentApi2UnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. A table of messages has `$unknown`, and cannot be passed in its place. */
export type TencentApi2Solutions = Partial<Texts> & {
  readonly $unknown?: never;
};
/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
export declare function message(error: TencentApi2Error, messages: TencentApi2Messages): string;
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
export declare function solution(error: TencentApi2Error, solutions: TencentApi2Solutions): string | undefined;
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Tencent Cloud API 2.0 itself.
*/
export declare function toError<Any extends TencentApi2Error>(error: Any, options?: {
  readonly cause?: unknown;
  readonly messages?: TencentApi2Messages | undefined;
}): Error & Any;
export {};

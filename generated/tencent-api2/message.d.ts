// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2Error, TencentApi2UnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<TencentApi2Code, string>>;
/** What happened, for each code, in one locale. */
export interface TencentApi2Messages extends Texts {
  readonly $unknown: (error: TencentApi2UnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. */
export type TencentApi2Solutions = Partial<Texts>;
/** What happened, in the locale of `messages`. */
export declare function message(error: TencentApi2Error, messages: TencentApi2Messages): string;
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export declare function solution(error: TencentApi2Error, solutions: TencentApi2Solutions): string | undefined;
export {};

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtError, TencentTmtUnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<TencentTmtCode, string>>;
/** What happened, for each code, in one locale. */
export interface TencentTmtMessages extends Texts {
  readonly $unknown: (error: TencentTmtUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. */
export type TencentTmtSolutions = Partial<Texts>;
/** What happened, in the locale of `messages`. */
export declare function message(error: TencentTmtError, messages: TencentTmtMessages): string;
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export declare function solution(error: TencentTmtError, solutions: TencentTmtSolutions): string | undefined;
export {};

// Generated from catalogs/tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtError, TencentTmtUnknownError } from "./errors.js";
/** What happened, for each code, in one locale. */
export interface TencentTmtMessages extends Readonly<Record<TencentTmtCode, string>> {
  readonly $unknown: (error: TencentTmtUnknownError) => string;
}
/** What to do about it, for each code that has an answer, in one locale. */
export type TencentTmtSolutions = Readonly<Partial<Record<TencentTmtCode, string>>>;
/** What happened, in the locale of `messages`. */
export declare function message(error: TencentTmtError, messages: TencentTmtMessages): string;
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no answer. */
export declare function solution(error: TencentTmtError, solutions: TencentTmtSolutions): string | undefined;

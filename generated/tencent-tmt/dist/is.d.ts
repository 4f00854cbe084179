// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtErrors } from "./errors.js";
/** Whether `value` is a parsed Tencent Cloud Machine Translation error: with one of `codes`, or with any code if none are given. */
export declare function is<Code extends keyof TencentTmtErrors = keyof TencentTmtErrors>(value: unknown, ...codes: readonly Code[]): value is TencentTmtErrors[Code];

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { TencentTmtErrors } from "./errors.js";

/** Whether `value` is a parsed Tencent Cloud Machine Translation error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof TencentTmtErrors = keyof TencentTmtErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is TencentTmtErrors[Code] {
  const error = value as TencentTmtErrors[Code] | null | undefined;
  return error?.provider === "tencent-tmt" && (codes.length === 0 || codes.includes(error.code as Code));
}

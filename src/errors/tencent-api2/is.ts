// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { TencentApi2Errors } from "./errors.js";

/** Whether `value` is a parsed Tencent Cloud API 2.0 error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof TencentApi2Errors = keyof TencentApi2Errors>(
  value: unknown,
  ...codes: readonly Code[]
): value is TencentApi2Errors[Code] {
  const error = value as TencentApi2Errors[Code] | null | undefined;
  return error?.provider === "tencent-api2" && (codes.length === 0 || codes.includes(error.code as Code));
}

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Errors } from "./errors.js";

/** Whether `value` is a parsed Tencent Cloud API 2.0 error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof TencentApi2Errors = keyof TencentApi2Errors>(
  value: unknown,
  ...codes: readonly Code[]
): value is TencentApi2Errors[Code] {
  const error = value as TencentApi2Errors[Code] | null | undefined;
  if (error?.provider !== "tencent-api2") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtErrors } from "./errors.js";

/** Whether `value` is a parsed Tencent Cloud Machine Translation error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof TencentTmtErrors = keyof TencentTmtErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is TencentTmtErrors[Code] {
  const error = value as TencentTmtErrors[Code] | null | undefined;
  if (error?.provider !== "tencent-tmt") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}

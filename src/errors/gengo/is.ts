// Generated from gengo.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { GengoErrors } from "./errors.js";

/** Whether `value` is a parsed Gengo error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof GengoErrors = keyof GengoErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is GengoErrors[Code] {
  const error = value as GengoErrors[Code] | null | undefined;
  return error?.provider === "gengo" && (codes.length === 0 || codes.includes(error.code as Code));
}

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoErrors } from "./errors.js";

/** Whether `value` is a parsed Gengo error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof GengoErrors = keyof GengoErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is GengoErrors[Code] {
  const error = value as GengoErrors[Code] | null | undefined;
  if (error?.provider !== "gengo") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}

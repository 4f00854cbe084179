// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeErrors } from "./errors.js";

/** Whether `value` is a parsed Acme error: with one of `codes`, or with any code if none are given. */
export function is<Code extends keyof AcmeErrors = keyof AcmeErrors>(
  value: unknown,
  ...codes: readonly Code[]
): value is AcmeErrors[Code] {
  const error = value as AcmeErrors[Code] | null | undefined;
  if (error?.provider !== "acme") return false;
  // With `includes`, engines would make a list of the codes.
  let i = 0;
  while (i < codes.length && codes[i] !== error.code) i++;
  return i < codes.length || i === 0;
}

// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooErrors, RozettaT4ooOccurrence, RozettaT4ooUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a T-4OO error with one of these codes, whatever version of the package it comes from. Never throws. */
export function is<Code extends keyof RozettaT4ooErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "rozetta-t4oo" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof RozettaT4ooErrors> = { [Key in Code]: RozettaT4ooErrorOf<Key> & (Key extends "$unknown" ? RozettaT4ooUnknownError : unknown) }[Code];

/** Whether `value` is a T-4OO error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is RozettaT4ooError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "rozetta-t4oo" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is RozettaT4ooCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "rozetta-t4oo";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: RozettaT4ooCode | undefined): RozettaT4ooUnknownError {
  return { ...(error as object as RozettaT4ooOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : { ...error, nearest: fits ? error.nearest : undefined };
}

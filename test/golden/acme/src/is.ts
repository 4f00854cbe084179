// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeErrors, AcmeOccurrence, AcmeUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Acme error with one of these codes, whatever version of the package it comes from. Never throws. An error from a version without parameters still has none; `parse` adds them. */
export function is<Code extends keyof AcmeErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "acme" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof AcmeErrors> = { [Key in Code]: AcmeErrorOf<Key> & (Key extends "$unknown" ? AcmeUnknownError : unknown) }[Code];

/** Whether `value` is a Acme error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is AcmeError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "acme" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is AcmeCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "acme";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: AcmeCode | undefined): AcmeUnknownError {
  return { ...(error as object as AcmeOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
}

/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly parameters?: object }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : { ...error, nearest: fits ? error.nearest : undefined, parameters: error.parameters ?? {} };
}

/** The error inside an error that an operation does not list; otherwise, the error itself. */
export function inside(error: AnyVersion & { readonly error?: AnyVersion | undefined }): AnyVersion {
  return error.code === "$other" ? (error.error ?? error) : error;
}

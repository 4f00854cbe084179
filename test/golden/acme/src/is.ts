// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeErrors, AcmeOccurrence, AcmeUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Acme error with one of these codes. It compares, whatever version the error comes from, and never throws. One of a version without parameters has none after it: `parse` adds them. */
export function is<Code extends keyof AcmeErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "acme" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
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

/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "acme";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: AcmeCode | undefined): AcmeUnknownError {
  return { ...(error as object as AcmeOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
}

/** An error of any version with what this one promises of all: parameters, and a nearest code, if any, that is among `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly parameters?: object }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : { ...error, nearest: fits ? error.nearest : undefined, parameters: error.parameters ?? {} };
}

/** The error in one that an operation does not list; of any other, the error itself. */
export function inside(error: AnyVersion & { readonly error?: AnyVersion | undefined }): AnyVersion {
  return error.code === "$other" ? (error.error ?? error) : error;
}

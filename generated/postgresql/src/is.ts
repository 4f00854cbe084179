// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlCode, PostgresqlError, PostgresqlErrorOf, PostgresqlErrors, PostgresqlOccurrence, PostgresqlUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a PostgreSQL error with one of these codes, whatever version of the package it comes from. Never throws. An error from a version without parameters still has none; `parse` adds them. */
export function is<Code extends keyof PostgresqlErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "postgresql" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof PostgresqlErrors> = { [Key in Code]: PostgresqlErrorOf<Key> & (Key extends "$unknown" ? PostgresqlUnknownError : unknown) }[Code];

/** Whether `value` is a PostgreSQL error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is PostgresqlError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "postgresql" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is PostgresqlCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "postgresql";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: PostgresqlCode | undefined): PostgresqlUnknownError {
  return { ...(error as object as PostgresqlOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
}

/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly rawCode?: string; readonly parameters?: object }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : { ...error, nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed), parameters: error.parameters ?? {} };
}

/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export function nearest(code: string, listed: object): PostgresqlCode | undefined {
  const general = code.slice(0, 2).padEnd(5, "0");
  return code.length >= 2 && has(listed, general) ? (general as PostgresqlCode) : undefined;
}

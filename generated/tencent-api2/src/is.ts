// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Code, TencentApi2Error, TencentApi2ErrorOf, TencentApi2Errors, TencentApi2Occurrence, TencentApi2UnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Tencent Cloud API 2.0 error with one of these codes, whatever version of the package it comes from. Never throws. */
export function is<Code extends keyof TencentApi2Errors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "tencent-api2" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof TencentApi2Errors> = { [Key in Code]: TencentApi2ErrorOf<Key> & (Key extends "$unknown" ? TencentApi2UnknownError : unknown) }[Code];

/** Whether `value` is a Tencent Cloud API 2.0 error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is TencentApi2Error {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "tencent-api2" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is TencentApi2Code {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "tencent-api2";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: TencentApi2Code | undefined): TencentApi2UnknownError {
  return { ...(error as object as TencentApi2Occurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly rawCode?: string }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : { ...error, nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed) };
}

/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export function nearest(code: string, listed: object): TencentApi2Code | undefined {
  const general = code.slice(0, 2).padEnd(4, "0");
  return code.length >= 2 && has(listed, general) ? (general as TencentApi2Code) : undefined;
}

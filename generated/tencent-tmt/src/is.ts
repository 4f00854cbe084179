// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtCode, TencentTmtError, TencentTmtErrorOf, TencentTmtErrors, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Tencent Cloud Machine Translation error with one of these codes, whatever version of the package it comes from. Never throws. */
export function is<Code extends keyof TencentTmtErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "tencent-tmt" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof TencentTmtErrors> = { [Key in Code]: TencentTmtErrorOf<Key> & (Key extends "$unknown" ? TencentTmtUnknownError : unknown) }[Code];

/** Whether `value` is a Tencent Cloud Machine Translation error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is TencentTmtError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "tencent-tmt" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is TencentTmtCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "tencent-tmt";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: TencentTmtCode | undefined): TencentTmtUnknownError {
  return { ...(error as object as TencentTmtOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly rawCode?: string }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : { ...error, nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed) };
}

/** The error inside an error that an operation does not list; otherwise, the error itself. */
export function inside(error: AnyVersion & { readonly error?: AnyVersion | undefined }): AnyVersion {
  return error.code === "$other" ? (error.error ?? error) : error;
}

/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export function nearest(code: string, listed: object): TencentTmtCode | undefined {
  for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
    const parent = code.slice(0, end);
    if (has(listed, parent)) return parent as TencentTmtCode;
  }
  return undefined;
}

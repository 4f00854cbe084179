// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorErrorOf, AzureTranslatorErrors, AzureTranslatorOccurrence, AzureTranslatorUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a Azure AI Translator error with one of these codes, whatever version of the package it comes from. Never throws. */
export function is<Code extends keyof AzureTranslatorErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "azure-translator" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof AzureTranslatorErrors> = { [Key in Code]: AzureTranslatorErrorOf<Key> & (Key extends "$unknown" ? AzureTranslatorUnknownError : unknown) }[Code];

/** Whether `value` is a Azure AI Translator error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is AzureTranslatorError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "azure-translator" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is AzureTranslatorCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "azure-translator";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: AzureTranslatorCode | undefined): AzureTranslatorUnknownError {
  return { ...(error as object as AzureTranslatorOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined; readonly rawCode?: string }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : { ...error, nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed) };
}

/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export function nearest(code: string, listed: object): AzureTranslatorCode | undefined {
  const general = code.slice(0, 3).padEnd(6, "0");
  return code.length >= 3 && has(listed, general) ? (general as AzureTranslatorCode) : undefined;
}

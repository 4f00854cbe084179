// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorOccurrence, AzureTranslatorUnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: AzureTranslatorCode | undefined): AzureTranslatorUnknownError {
  return { ...(error as object as AzureTranslatorOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: AzureTranslatorCode | undefined): AzureTranslatorUnknownError;

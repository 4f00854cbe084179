// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: AzureTranslatorError, nearest: AzureTranslatorCode | undefined): AzureTranslatorUnknownError;

// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorError, AzureTranslatorErrorOf, AzureTranslatorErrors, AzureTranslatorUnknownError } from "./errors.js";
/** Whether `value` is a Azure AI Translator error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof AzureTranslatorErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof AzureTranslatorErrors> = { [Key in Code]: AzureTranslatorErrorOf<Key> & (Key extends "$unknown" ? AzureTranslatorUnknownError : unknown) }[Code];
/** Whether `value` is a Azure AI Translator error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is AzureTranslatorError;
export {};

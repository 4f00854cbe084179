// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorErrorOf, AzureTranslatorErrors, AzureTranslatorUnknownError } from "./errors.js";
/** Whether `value` is a Azure AI Translator error with one of these codes, whatever version of the package it comes from. Never throws. */
export declare function is<Code extends keyof AzureTranslatorErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof AzureTranslatorErrors> = { [Key in Code]: AzureTranslatorErrorOf<Key> & (Key extends "$unknown" ? AzureTranslatorUnknownError : unknown) }[Code];
/** Whether `value` is a Azure AI Translator error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is AzureTranslatorError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is AzureTranslatorCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "azure-translator";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: AzureTranslatorCode | undefined): AzureTranslatorUnknownError;
/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly rawCode?: string;
}, listed: object): Any;
/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export declare function nearest(code: string, listed: object): AzureTranslatorCode | undefined;
export {};

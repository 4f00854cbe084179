// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorUnknownError } from "./errors.js";
/** A text for each code. */
type Texts = Readonly<Record<AzureTranslatorCode, string>>;
/** What happened, for each code, in one locale. */
export interface AzureTranslatorMessages extends Texts {
  readonly $unknown: (error: AzureTranslatorUnknownError) => string;
}
/** What to do about it, for each code that has a solution, in one locale. */
export type AzureTranslatorSolutions = Partial<Texts>;
/** What happened, in the locale of `messages`. */
export declare function message(error: AzureTranslatorError, messages: AzureTranslatorMessages): string;
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export declare function solution(error: AzureTranslatorError, solutions: AzureTranslatorSolutions): string | undefined;
export {};

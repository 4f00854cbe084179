// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
export { asOf, asUnknown } from "./as-of.js";
export type { AzureTranslatorCode, AzureTranslatorError, AzureTranslatorErrorIn, AzureTranslatorErrorOf, AzureTranslatorErrors, AzureTranslatorFacts, AzureTranslatorOccurrence, AzureTranslatorUnknownError } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { assertNever, match, matchOr, type AzureTranslatorHandlers, type AzureTranslatorHandlersAsOf } from "./match.js";
export { message, solution, type AzureTranslatorMessages, type AzureTranslatorSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";
export type { AzureTranslatorAddedError, AzureTranslatorCodeAsOf, AzureTranslatorErrorAsOf, AzureTranslatorLaterError, AzureTranslatorVersion, AzureTranslatorVersions } from "./versions.js";

// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type {
  AzureTranslatorAddedError,
  AzureTranslatorCode,
  AzureTranslatorCodeAsOf,
  AzureTranslatorError,
  AzureTranslatorErrorAsOf,
  AzureTranslatorErrorIn,
  AzureTranslatorErrorOf,
  AzureTranslatorErrors,
  AzureTranslatorFacts,
  AzureTranslatorLaterError,
  AzureTranslatorOccurrence,
  AzureTranslatorUnknownError,
  AzureTranslatorVersion,
  AzureTranslatorVersions,
} from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type AzureTranslatorHandlers, type AzureTranslatorHandlersAsOf } from "./match.js";
export { message, solution, toError, type AzureTranslatorMessages, type AzureTranslatorSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

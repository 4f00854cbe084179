// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
export type {
  AzureTranslatorCode,
  AzureTranslatorError,
  AzureTranslatorErrorOf,
  AzureTranslatorErrors,
  AzureTranslatorFacts,
  AzureTranslatorOccurrence,
  AzureTranslatorUnknownError,
} from "./errors.js";
export { facts } from "./facts.js";
export { is } from "./is.js";
export { assertNever, match, matchOr, type AzureTranslatorHandlers } from "./match.js";
export { message, solution, type AzureTranslatorMessages, type AzureTranslatorSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";

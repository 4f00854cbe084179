// Generated from gengo.json. Do not edit: change the catalog, then generate again.
export { asOf, asUnknown } from "./as-of.js";
export type {
  GengoCode,
  GengoError,
  GengoErrorIn,
  GengoErrorOf,
  GengoErrors,
  GengoFacts,
  GengoOccurrence,
  GengoUnknownError,
} from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { assertNever, match, matchOr, type GengoHandlers, type GengoHandlersAsOf } from "./match.js";
export { message, solution, type GengoMessages, type GengoSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";
export type {
  GengoAddedError,
  GengoCodeAsOf,
  GengoErrorAsOf,
  GengoLaterError,
  GengoVersion,
  GengoVersions,
} from "./versions.js";

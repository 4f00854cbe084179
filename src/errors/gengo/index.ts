// Generated from gengo.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
export type {
  GengoCode,
  GengoError,
  GengoErrorOf,
  GengoErrors,
  GengoFacts,
  GengoOccurrence,
  GengoUnknownError,
} from "./errors.js";
export { facts } from "./facts.js";
export { is } from "./is.js";
export { assertNever, match, matchOr, type GengoHandlers } from "./match.js";
export { message, solution, type GengoMessages, type GengoSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";

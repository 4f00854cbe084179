// Generated from acme.json. Do not edit: change the catalog, then generate again.
export type { AcmeCode, AcmeError, AcmeErrorOf, AcmeErrors, AcmeFacts, AcmeOccurrence, AcmeParameters, AcmeUnknownError } from "./errors.js";
export { facts } from "./facts.js";
export { is } from "./is.js";
export { assertNever, match, matchOr, type AcmeHandlers } from "./match.js";
export { message, solution, type AcmeMessages, type AcmeSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";

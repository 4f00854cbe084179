// Generated from acme.json. Do not edit: change the catalog, then generate again.
export { asOf, asUnknown } from "./as-of.js";
export type {
  AcmeCode,
  AcmeError,
  AcmeErrorIn,
  AcmeErrorOf,
  AcmeErrors,
  AcmeFacts,
  AcmeOccurrence,
  AcmeParameters,
  AcmeUnknownError,
} from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { assertNever, match, matchOr, type AcmeHandlers, type AcmeHandlersAsOf } from "./match.js";
export { message, solution, type AcmeMessages, type AcmeSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";
export type {
  AcmeAddedError,
  AcmeCodeAsOf,
  AcmeErrorAsOf,
  AcmeLaterError,
  AcmeVersion,
  AcmeVersions,
} from "./versions.js";

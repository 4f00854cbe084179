// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type {
  AcmeAddedError,
  AcmeCode,
  AcmeCodeAsOf,
  AcmeError,
  AcmeErrorAsOf,
  AcmeErrorIn,
  AcmeErrorOf,
  AcmeErrorWithin,
  AcmeErrors,
  AcmeFacts,
  AcmeLaterError,
  AcmeOccurrence,
  AcmeOperation,
  AcmeOtherError,
  AcmeParameters,
  AcmeUnknownError,
  AcmeVersion,
  AcmeVersions,
} from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type AcmeHandlers, type AcmeHandlersAsOf } from "./match.js";
export { message, solution, toError, type AcmeMessages, type AcmeSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";
export { within } from "./within.js";

// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { RozettaT4ooAddedError, RozettaT4ooCode, RozettaT4ooCodeAsOf, RozettaT4ooError, RozettaT4ooErrorAsOf, RozettaT4ooErrorIn, RozettaT4ooErrorOf, RozettaT4ooErrors, RozettaT4ooFacts, RozettaT4ooLaterError, RozettaT4ooOccurrence, RozettaT4ooUnknownError, RozettaT4ooVersion, RozettaT4ooVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type RozettaT4ooHandlers, type RozettaT4ooHandlersAsOf } from "./match.js";
export { message, solution, toError, type RozettaT4ooMessages, type RozettaT4ooSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { GengoAddedError, GengoCode, GengoCodeAsOf, GengoError, GengoErrorAsOf, GengoErrorIn, GengoErrorOf, GengoErrors, GengoFacts, GengoLaterError, GengoOccurrence, GengoUnknownError, GengoVersion, GengoVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type GengoHandlers, type GengoHandlersAsOf } from "./match.js";
export { message, solution, toError, type GengoMessages, type GengoSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { PostgresqlAddedError, PostgresqlCode, PostgresqlCodeAsOf, PostgresqlError, PostgresqlErrorAsOf, PostgresqlErrorIn, PostgresqlErrorOf, PostgresqlErrors, PostgresqlFacts, PostgresqlLaterError, PostgresqlOccurrence, PostgresqlParameters, PostgresqlUnknownError, PostgresqlVersion, PostgresqlVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type PostgresqlHandlers, type PostgresqlHandlersAsOf } from "./match.js";
export { message, solution, toError, type PostgresqlMessages, type PostgresqlSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

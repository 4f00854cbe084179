// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
export { asOf, asUnknown } from "./as-of.js";
export type { TencentTmtCode, TencentTmtError, TencentTmtErrorIn, TencentTmtErrorOf, TencentTmtErrors, TencentTmtFacts, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { assertNever, match, matchOr, type TencentTmtHandlers, type TencentTmtHandlersAsOf } from "./match.js";
export { message, solution, type TencentTmtMessages, type TencentTmtSolutions } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";
export type { TencentTmtAddedError, TencentTmtCodeAsOf, TencentTmtErrorAsOf, TencentTmtLaterError, TencentTmtVersion, TencentTmtVersions } from "./versions.js";

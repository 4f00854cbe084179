// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { TencentTmtAddedError, TencentTmtCode, TencentTmtCodeAsOf, TencentTmtError, TencentTmtErrorAsOf, TencentTmtErrorIn, TencentTmtErrorOf, TencentTmtErrorWithin, TencentTmtErrors, TencentTmtFacts, TencentTmtLaterError, TencentTmtOccurrence, TencentTmtOperation, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtVersion, TencentTmtVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type TencentTmtHandlers, type TencentTmtHandlersAsOf } from "./match.js";
export { message, solution, toError, type TencentTmtMessages, type TencentTmtSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";
export { within } from "./within.js";

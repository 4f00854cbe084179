// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { TencentApi2AddedError, TencentApi2Code, TencentApi2CodeAsOf, TencentApi2Error, TencentApi2ErrorAsOf, TencentApi2ErrorIn, TencentApi2ErrorOf, TencentApi2Errors, TencentApi2Facts, TencentApi2LaterError, TencentApi2Occurrence, TencentApi2UnknownError, TencentApi2Version, TencentApi2Versions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type TencentApi2Handlers, type TencentApi2HandlersAsOf } from "./match.js";
export { message, solution, toError, type TencentApi2Messages, type TencentApi2Solutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

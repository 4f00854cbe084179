// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { GrpcAddedError, GrpcCode, GrpcCodeAsOf, GrpcError, GrpcErrorAsOf, GrpcErrorIn, GrpcErrorOf, GrpcErrors, GrpcFacts, GrpcLaterError, GrpcOccurrence, GrpcUnknownError, GrpcVersion, GrpcVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type GrpcHandlers, type GrpcHandlersAsOf } from "./match.js";
export { message, solution, toError, type GrpcMessages, type GrpcSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

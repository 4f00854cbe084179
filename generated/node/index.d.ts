// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
export type { NodeAddedError, NodeCode, NodeCodeAsOf, NodeError, NodeErrorAsOf, NodeErrorIn, NodeErrorOf, NodeErrors, NodeFacts, NodeLaterError, NodeOccurrence, NodeParameters, NodeUnknownError, NodeVersion, NodeVersions } from "./errors.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { asOf, asUnknown, assertNever, match, matchOr, type NodeHandlers, type NodeHandlersAsOf } from "./match.js";
export { message, solution, toError, type NodeMessages, type NodeSolutions } from "./message.js";
export { parse, parseAll, parseAsync } from "./parse.js";
export { pickLocale, retryDelay } from "./runtime.js";

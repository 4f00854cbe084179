// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export { asOf, asUnknown } from "./as-of.js";
export { facts } from "./facts.js";
export { is, isError } from "./is.js";
export { assertNever, match, matchOr } from "./match.js";
export { message, solution } from "./message.js";
export { parse, parseAll } from "./parse.js";
export { pickLocale } from "./pick-locale.js";

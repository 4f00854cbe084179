// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, equals, findUnread, first, get, has, header, headerLists, httpStatus, inOneSearch, isAbsent, isNothing, isOfType, isOneOf, label, mayHold, nothing, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, startsWith, statusOf, text, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "grpc" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a gRPC error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "grpc" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}
/** Whether this version of the catalog lists the code. */
function isListed(code) {
  return typeof code === "string" && has(facts, code);
}
/** An error whose code this version of the catalog does not list. */
function unlisted(error, nearest) {
  return {
    ...error,
    code: "$unknown",
    rawCode: error.code,
    nearest,
    category: "unknown",
    retry: "unknown",
    actor: "unknown"
  };
}
/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
function current(error, listed) {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : {
    ...error,
    nearest: fits ? error.nearest : undefined
  };
}

function match(given, handlers) {
  return handle(current(given, handlers), handlers, (left) => {
    const like = undefined;
    return left.code === "$unknown" ? unhandled(left) : handle(unlisted(left, like), handlers, () => unhandled(left));
  });
}
function matchOr(error, handlers, otherwise) {
  const others = otherwise;
  return handle(current(error, facts), handlers, (left) => left.code.startsWith("$") || isListed(left.code) ? others(left) : handle(asUnknown(left), handlers, others));
}
function handle(error, handlers, otherwise) {
  const handler = has(handlers, error.code) ? handlers[error.code] : undefined;
  return (handler ?? otherwise)(error);
}
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
function assertNever(error) {
  return unhandled(error);
}
/** Throws a `TypeError` for an error without a handler. */
function unhandled(error) {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
function asUnknown(error) {
  return error.code === "$unknown" ? current(error, facts) : unlisted(error, undefined);
}
function asOf(_version, given) {
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  return error;
}

/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
function message(error, messages) {
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error from another version may have a code that this version does not list.
  return textIn(messages, error) ?? messages.$unknown(unlisted(error, undefined));
}
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
function solution(error, solutions) {
  return error.code === "$unknown" ? undefined : textIn(solutions, error);
}
/** The text for an error's code. */
// If the table were typed by code, the compiler would check every code.
function textIn(table, { code }) {
  return has(table, code) ? table[code] : undefined;
}
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from gRPC itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "Grpc";
  const seen = isListed(error.code) ? current(error, facts) : asUnknown(error);
  const code = seen.code === "$unknown" ? seen.rawCode || seen.code : seen.code;
  const made = new Error(options.messages ? message(error, options.messages) : error.detail ?? code);
  // Engines before ES2022 ignore the option.
  if ("cause" in options) Object.defineProperty(made, "cause", {
    value: options.cause,
    configurable: true,
    writable: true
  });
  Object.defineProperty(made, "name", {
    value: `${type}Error [${code}]`,
    configurable: true,
    writable: true
  });
  // The stack starts at the caller, with this name, if the engine supports that.
  Error.captureStackTrace?.(made, toError);
  return Object.assign(made, Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined)));
}

/** Whether a body is a success, which is never the case here. */
function isSuccess() {
  return false;
}
const places1 = [{
  each: ["details", "*"],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.RequestInfo"
  }],
  at: ["requestId"]
}];
const places2 = [{
  each: ["details", "*"],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.RetryInfo"
  }],
  at: ["retryDelay"]
}];
const places3 = [{
  each: ["details", "*"],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.ErrorInfo"
  }],
  at: ["reason"]
}];
const places4 = [{
  each: ["details", "*"],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.ErrorInfo"
  }],
  at: ["domain"]
}];
const places5 = [{
  each: [
    "error",
    "details",
    "*"
  ],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.RequestInfo"
  }],
  at: ["requestId"]
}];
const places6 = [{
  each: [
    "error",
    "details",
    "*"
  ],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.RetryInfo"
  }],
  at: ["retryDelay"]
}];
const places7 = [{
  each: [
    "error",
    "details",
    "*"
  ],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.ErrorInfo"
  }],
  at: ["reason"]
}];
const places8 = [{
  each: [
    "error",
    "details",
    "*"
  ],
  where: [{
    at: ["@type"],
    endsWith: "google.rpc.ErrorInfo"
  }],
  at: ["domain"]
}];
const places9 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.RequestInfo"]
  }],
  at: ["debug", "requestId"]
}];
const places10 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.RetryInfo"]
  }],
  at: ["debug", "retryDelay"]
}];
const places11 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.ErrorInfo"]
  }],
  at: ["debug", "reason"]
}];
const places12 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.ErrorInfo"]
  }],
  at: ["debug", "domain"]
}];
const places13 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.RequestInfo"]
  }],
  at: ["debug", "requestId"]
}];
const places14 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.RetryInfo"]
  }],
  at: ["debug", "retryDelay"]
}];
const places15 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.ErrorInfo"]
  }],
  at: ["debug", "reason"]
}];
const places16 = [{
  each: ["details", "*"],
  where: [{
    at: ["type"],
    is: ["google.rpc.ErrorInfo"]
  }],
  at: ["debug", "domain"]
}];
/** The most specific first. */
const shapes = [
  (
  // status in JSON
  {
    when: (value) => isOfType($code(value), "number") && isOfType($message(value), "string") && isOfType($details(value), "array") && isAbsent($rawMessage(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => first(value, places1, label),
    retryAfter: (value) => first(value, places2, seconds),
    fields: {
      reason: (value) => first(value, places3, text),
      domain: (value) => first(value, places4, text)
    }
  }),
  (
  // error of a REST API
  {
    when: (value) => isOfType($code($error(value)), "number") && isOfType($status($error(value)), "string"),
    code: (value, accepts) => believed($status($error(value)), accepts),
    detail: (value) => words($message($error(value))),
    requestId: (value) => first(value, places5, label),
    retryAfter: (value) => first(value, places6, seconds),
    status: (value) => httpStatus($code($error(value))),
    fields: {
      reason: (value) => first(value, places7, text),
      domain: (value) => first(value, places8, text)
    },
    accepts: "listed"
  }),
  (
  // error of Connect with details
  {
    when: (value) => isOfType($code(value), "string") && isOfType($type($0($details(value))), "string") && isOfType($value($0($details(value))), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => first(value, places9, label),
    retryAfter: (value) => first(value, places10, seconds),
    fields: {
      reason: (value) => first(value, places11, text),
      domain: (value) => first(value, places12, text)
    },
    accepts: "listed"
  }),
  (
  // error of Connect
  {
    when: (value) => isOneOf($code(value), [
      "canceled",
      "unknown",
      "invalid_argument",
      "deadline_exceeded",
      "not_found",
      "already_exists",
      "permission_denied",
      "resource_exhausted",
      "failed_precondition",
      "aborted",
      "out_of_range",
      "unimplemented",
      "internal",
      "unavailable",
      "data_loss",
      "unauthenticated"
    ]) && isOfType($message(value), "string") && isAbsent($name(value)) && isAbsent($stack(value)) && isAbsent($status(value)) && isAbsent($statusCode(value)) && isAbsent($type(value)) && isAbsent($error(value)) && isAbsent($errors(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed"
  }),
  (
  // ServiceError of grpc-js
  {
    when: (value) => isOfType($code(value), "number") && isOfType($details(value), "string") && isOfType($metadata(value), "object"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($details(value)),
    fields: {
      reason: (value) => text($reason(value)),
      domain: (value) => text($domain(value))
    }
  }),
  (
  // ClientError of nice-grpc
  {
    when: (value) => equals($name(value), "ClientError") && startsWith($path(value), "/") && isOfType($code(value), "number") && isOfType($details(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($details(value))
  }),
  (
  // ConnectError
  {
    when: (value) => isOfType($code(value), "number") && isOfType($rawMessage(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($rawMessage(value)),
    requestId: (value) => first(value, places13, label),
    retryAfter: (value) => first(value, places14, seconds),
    fields: {
      reason: (value) => first(value, places15, text),
      domain: (value) => first(value, places16, text)
    }
  }),
  (
  // RpcError of grpc-web and protobuf-ts
  {
    when: (value) => equals($name(value), "RpcError"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    accepts: "listed"
  }),
  (
  // trailers without a message
  {
    code: (_value, accepts, around) => believed(around.header("grpc-status"), accepts),
    around: true
  })
];
const codes = {
  format: "digits",
  lengths: [1, 2],
  min: 1
};
const requestIdHeaders = [];
/** The names that some responses have instead of codes. */
const spellings = {
  "CANCELLED": "1",
  "UNKNOWN": "2",
  "INVALID_ARGUMENT": "3",
  "DEADLINE_EXCEEDED": "4",
  "NOT_FOUND": "5",
  "ALREADY_EXISTS": "6",
  "PERMISSION_DENIED": "7",
  "RESOURCE_EXHAUSTED": "8",
  "FAILED_PRECONDITION": "9",
  "ABORTED": "10",
  "OUT_OF_RANGE": "11",
  "UNIMPLEMENTED": "12",
  "INTERNAL": "13",
  "UNAVAILABLE": "14",
  "DATA_LOSS": "15",
  "UNAUTHENTICATED": "16",
  canceled: "1",
  unknown: "2",
  "invalid_argument": "3",
  "deadline_exceeded": "4",
  "not_found": "5",
  "already_exists": "6",
  "permission_denied": "7",
  "resource_exhausted": "8",
  "failed_precondition": "9",
  aborted: "10",
  "out_of_range": "11",
  unimplemented: "12",
  internal: "13",
  unavailable: "14",
  "data_loss": "15",
  unauthenticated: "16"
};
/** A code that is listed, or that has the format of this provider's codes. */
function believed(found, accepts = codes) {
  const text = codeText(found);
  const code = text !== undefined && has(spellings, text) ? spellings[text] : text;
  if (code === undefined) return undefined;
  // One lookup finds a code and its facts in the table; inherited properties have no category of their own. Reading `__proto__` may throw.
  const said = code === "__proto__" ? undefined : facts[code];
  if (said && has(said, "category")) return {
    code,
    said
  };
  return accepts !== "listed" && hasFormat(code, accepts) ? {
    code,
    said: undefined
  } : undefined;
}
function hasFormat(code, { format, lengths, min = -Infinity, max = Infinity }) {
  if (!formats[format].test(code) || lengths && !lengths.includes(code.length)) return false;
  return format !== "digits" && format !== "integer" || Number(code) >= min && Number(code) <= max;
}
const formats = {
  digits: /^\d+$/,
  integer: /^-?\d+$/,
  dotted: /^[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*$/,
  token: /^-?[A-Za-z0-9_.:/-]+$/
};
// One function per key: engines read a literal property many times faster than one whose name is in a variable.
// As with `get`, an unreadable property is `undefined`.
function $provider(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["provider"];
  } catch {
    return undefined;
  }
}
function $code(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["code"];
  } catch {
    return undefined;
  }
}
function $message(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
  } catch {
    return undefined;
  }
}
function $details(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["details"];
  } catch {
    return undefined;
  }
}
function $rawMessage(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["rawMessage"];
  } catch {
    return undefined;
  }
}
function $error(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
  } catch {
    return undefined;
  }
}
function $status(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["status"];
  } catch {
    return undefined;
  }
}
function $0(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["0"];
  } catch {
    return undefined;
  }
}
function $type(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["type"];
  } catch {
    return undefined;
  }
}
function $value(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["value"];
  } catch {
    return undefined;
  }
}
function $name(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["name"];
  } catch {
    return undefined;
  }
}
function $stack(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["stack"];
  } catch {
    return undefined;
  }
}
function $statusCode(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
  } catch {
    return undefined;
  }
}
function $errors(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}
function $metadata(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["metadata"];
  } catch {
    return undefined;
  }
}
function $reason(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["reason"];
  } catch {
    return undefined;
  }
}
function $domain(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["domain"];
  } catch {
    return undefined;
  }
}
function $path(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["path"];
  } catch {
    return undefined;
  }
}

/**
* Returns the gRPC error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
function parse(value, clock) {
  return errorsIn(value, clock)[0];
}
/** Returns every gRPC error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
function parseAll(value, clock) {
  return errorsIn(value, clock);
}
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
async function parseAsync(value, options = {}) {
  const { now } = options;
  const clock = now && { now };
  return await findUnread(value, options, (answer) => parse(answer, clock)) ?? parse(value, clock);
}
/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. */
function errorsIn(value, clock, depth = 0, visited) {
  let answer = value;
  for (let at = depth; at < 4 && answer !== undefined && answer !== null; at++) {
    answer = decoded(answer);
    const errors = errorsOf(answer, clock);
    if (errors.length > 0) return errors;
    const others = at < 3 ? othersIn(answer) : [];
    const found = others.length > 0 ? inOneSearch(() => errorsInAny(others, clock, at + 1, visited ?? new Set())) : [];
    if (found.length > 0) return found;
    answer = causeOf(answer);
  }
  return [];
}
function errorsInAny(values, clock, depth, visited) {
  const found = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, depth, visited)) found.push(error);
  }
  return found;
}
function errorsOf(answer, clock) {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer);
  const inner = partsOf(outer.response);
  const status = statusOf(outer, inner);
  const bodies = bodiesIn(answer, outer, inner, status, isSuccess);
  for (const body of bodies) {
    const parsed = parsedBefore(body);
    if (parsed !== undefined) return [parsed];
  }
  const headers = headerLists(outer, inner);
  const seen = {
    status,
    header: (name) => header(headers, [name]),
    wrappers: wrappersOf(answer, outer, inner),
    requestId: header(headers, requestIdHeaders),
    retryAfter: retryAfterIn(headers, clock)
  };
  return errorsOfBodies(bodies, seen);
}
/** A client's response or error and the response in it, which are the values that can contain a body. */
function wrappersOf(answer, outer, inner) {
  if (outer.response === undefined && outer.headers === undefined) return [];
  return inner.headers === undefined ? [answer] : [answer, outer.response];
}
/** For a body that is not inside a response. */
function errorsOfBody(body) {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen);
}
/** The error of the request as a whole, by the most specific format and in the innermost body. */
function errorsOfBodies(bodies, seen) {
  // A code outside the body needs no body: an absent body comes last, in place of the response around it.
  const sent = seen.wrappers.length === 0 ? bodies : [...bodies.filter((body) => !seen.wrappers.includes(body) && !isNothing(body)), undefined];
  for (const shape of shapes) {
    for (const body of shape.around ? sent : bodies) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return [overall];
    }
  }
  return [];
}
const unseen = {
  status: undefined,
  header: () => undefined,
  wrappers: [],
  requestId: undefined,
  retryAfter: undefined
};
function read(value, shape, seen, item) {
  const found = shape.code(value, shape.accepts, seen);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value, seen) === undefined ? error(none, shape, value, seen, item) : undefined;
}
const none = {
  code: "",
  said: undefined
};
function error({ code, said }, shape, value, seen, item) {
  const { category, retry, actor } = said ?? unknownFacts;
  const made = {
    code,
    category,
    retry,
    actor,
    provider: "grpc",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    reason: shape.fields?.reason?.(value),
    domain: shape.fields?.domain?.(value)
  };
  if (said) return made;
  const { code: rawCode, ...rest } = made;
  return {
    code: "$unknown",
    rawCode,
    nearest: undefined,
    ...rest
  };
}
const unknownFacts = {
  category: "unknown",
  retry: "unknown",
  actor: "unknown"
};
/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body) {
  if ($provider(body) !== "grpc") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "grpc") return undefined;
  return error({
    code,
    said: isListed(code) ? facts[code] : undefined
  }, parsedShape, value, unseen, text(get(value, "item")));
}
/** The format of an error that was parsed before. */
const parsedShape = {
  code: () => undefined,
  status: (value) => httpStatus(get(value, "status")),
  detail: (value) => text(get(value, "detail")),
  requestId: (value) => text(get(value, "requestId")),
  retryAfter: (value) => seconds(get(value, "retryAfter")),
  fields: {
    reason: (value) => text(get(value, "reason")),
    domain: (value) => text(get(value, "domain"))
  }
};

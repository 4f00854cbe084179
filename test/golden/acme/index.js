// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, findUnread, first, flag, following, get, has, header, headerLists, httpStatus, inOneSearch, integer, isEmpty, isNoneOf, isOfType, isOneOf, label, leadingParentheses, mayHold, nothing, number, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, seek, statusOf, text, texts, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay, within };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "acme" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Acme error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "acme" && (error.code === "$unknown" || isListed(error.code));
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
    actor: "unknown",
    parameters: {}
  };
}
/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
function current(error, listed) {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits && error.parameters ? error : {
    ...error,
    nearest: fits ? error.nearest : undefined,
    parameters: error.parameters ?? {}
  };
}
/** The error inside an error that an operation does not list; otherwise, the error itself. */
function inside(error) {
  return error.code === "$other" ? error.error ?? error : error;
}

function match(given, handlers) {
  return handle(current(given, handlers), handlers, (left) => {
    // Without a handler for `$other`, handle the error inside.
    const held = inside(left);
    if (held !== left) return match(held, handlers);
    const end = has(removed, left.code) ? removed[left.code] : undefined;
    const like = end?.replacedBy;
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
function asUnknown(given) {
  const error = inside(given);
  return error.code === "$unknown" ? current(error, facts) : unlisted(error, undefined);
}
function asOf(version, given) {
  const held = inside(given);
  if (held !== given) {
    const seen = asOf(version, held);
    return seen.code === "$unknown" ? seen : given;
  }
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  const added = has(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return {
    ...error,
    code: "$added",
    error
  };
  const end = has(removed, error.code) ? removed[error.code] : undefined;
  if (end !== undefined && place(end.version) <= place(version)) return unlisted(error, end.replacedBy);
  return error;
}
/** The position of a version. A version that this catalog does not list comes last. */
function place(version) {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}
const versions = [
  "1.0.0",
  "1.1.0",
  "1.2.0"
];
/** For each code that the first version did not have: the version that added it. */
const since = {
  "then": "1.1.0",
  "toString": "1.2.0"
};
/** The removed codes, with the version that removed each and the code that replaces it. */
const removed = { "1e21": {
  version: "1.2.0",
  replacedBy: "007"
} };

function within(operation, given) {
  if (given.code === "$other") return given;
  // For an error that a later version added, the error inside decides.
  const judged = given.code === "$added" && given.error ? given.error : given;
  if (!isListed(judged.code)) return asUnknown(judged);
  const error = current(judged, facts);
  if (!mayReturn(operation, error.code)) return {
    ...error,
    code: "$other",
    error
  };
  return judged === given ? error : given;
}
function mayReturn(operation, code) {
  return every.includes(code) || has(operations, operation) && operations[operation]?.includes(code) === true;
}
/** The codes that every operation may return. */
const every = ["40002", "007"];
/** The codes that each operation may return in addition. */
const operations = {
  "orders.place": [
    "InvalidParameter",
    "InvalidParameter.TextTooLong",
    "then",
    "1e21"
  ],
  "toString": ["constructor", "toString"]
};

/** What happened, in the locale of `messages`, a table from `messages/<locale>`. */
function message(error, messages) {
  if (error.code === "$other") return message(error.error, messages);
  if (error.code === "$unknown") return messages.$unknown(error);
  // An error from another version may have a code that this version does not list.
  return textIn(messages, error) ?? messages.$unknown(unlisted(error, undefined));
}
/** What to do about it, in the locale of `solutions`, a table from `solutions/<locale>`; `undefined` if the catalog has no solution. */
function solution(error, solutions) {
  if (error.code === "$other") return solution(error.error, solutions);
  return error.code === "$unknown" ? undefined : textIn(solutions, error);
}
/** The text for an error's code, or the result of its function for the parameters, which an error from another version may lack. */
// If the table were typed by code, the compiler would check every code.
function textIn(table, { code, parameters }) {
  const text = has(table, code) ? table[code] : undefined;
  return typeof text === "function" ? text(parameters ?? {}) : text;
}
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Acme itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "Acme";
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

/** Whether a body is a success. */
function isSuccess(value) {
  return isOneOf($ok(value), [
    true,
    "yes",
    1
  ]);
}
const places1 = [{
  each: ["texts", "*"],
  where: [{
    at: ["language"],
    is: ["en"]
  }],
  at: ["text"]
}];
/** The most specific first. */
const shapes = [(
// documented body
{
  when: (value) => isOfType($error(value), "object"),
  code: (value, accepts) => believed($code($error(value)), accepts),
  detail: (value) => words($message($error(value))) ?? words($messages($error(value))),
  requestId: (value) => label($request$5f$id($error(value))),
  retryAfter: (value) => seconds($retry$5f$after($error(value))) ?? seconds($retry$2f$after($error(value))),
  status: (value) => httpStatus($http($error(value))),
  fields: {
    module: (value) => leadingParentheses($message($error(value))),
    attempt: (value) => integer($attempt($error(value))),
    cost: (value) => number($cost($error(value))),
    reasons: (value) => texts($reasons($error(value))),
    final: (value) => flag($final($error(value))),
    hint: (value) => text($a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$($error(value)))
  }
}), (
// short body
{
  when: (value) => isOneOf($ok(value), [
    false,
    "no",
    0
  ]),
  code: (value, accepts) => believed($code(value), accepts) ?? believed($errno(value), accepts),
  anyCode: (value) => codeText($code(value)) ?? codeText($errno(value)),
  accepts: {
    format: "integer",
    min: -99,
    max: 99999
  }
})];
const items = [(
// one of the results
{
  each: ["results", "*"],
  when: (value) => isOfType($results(value), "array"),
  where: (value) => isNoneOf($code(value), [0]),
  code: (value, accepts) => believed($code(value), accepts),
  detail: (value) => words($text(value)) ?? first(value, places1, words),
  fields: { reasons: (value) => texts($reasons(value)) },
  accepts: "listed"
})];
const codes = { format: "token" };
const requestIdHeaders = ["x-acme-id", "x-request-id"];
/** Statuses that are known to come with an empty body. */
const emptyBodyStatuses = [503];
const wrappedTexts = [{
  bodyAfter: "Acme said: ",
  statusAfter: "HTTP "
}];
const parameters = {
  "InvalidParameter.TextTooLong": {
    limit: {
      as: "integer",
      at: [["error", "limit"]]
    },
    field: {
      as: "string",
      at: [["error", "field"]]
    }
  },
  "toString": {
    taken: {
      as: "integer",
      at: [["error", "taken"]]
    },
    share: {
      as: "number",
      at: [["error", "share"]]
    },
    budget: {
      as: "number",
      at: [["error", "budget"]]
    },
    owners: {
      as: "strings",
      at: [["error", "owners"]]
    },
    renewal: {
      as: "epochSeconds",
      at: [["error", "renewal"]]
    }
  }
};
/** A code that is listed, or that has the format of this provider's codes. */
function believed(found, accepts = codes) {
  const code = codeText(found);
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
function $error(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["error"];
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
function $messages(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["messages"];
  } catch {
    return undefined;
  }
}
function $request$5f$id(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["request_id"];
  } catch {
    return undefined;
  }
}
function $retry$5f$after(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry_after"];
  } catch {
    return undefined;
  }
}
function $retry$2f$after(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["retry/after"];
  } catch {
    return undefined;
  }
}
function $http(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["http"];
  } catch {
    return undefined;
  }
}
function $attempt(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["attempt"];
  } catch {
    return undefined;
  }
}
function $cost(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["cost"];
  } catch {
    return undefined;
  }
}
function $reasons(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["reasons"];
  } catch {
    return undefined;
  }
}
function $final(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["final"];
  } catch {
    return undefined;
  }
}
function $a$20$$22$quoted$22$$20$$5c$$20$key$2028$$24$$7b$x$7d$(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["a \"quoted\" \\ key\u2028${x}"];
  } catch {
    return undefined;
  }
}
function $ok(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["ok"];
  } catch {
    return undefined;
  }
}
function $errno(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["errno"];
  } catch {
    return undefined;
  }
}
function $results(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["results"];
  } catch {
    return undefined;
  }
}
function $text(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["text"];
  } catch {
    return undefined;
  }
}

/**
* Returns the Acme error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one. A success is not an error, even if some of its
* items failed: {@link parseAll} returns their errors.
*/
function parse(value, clock) {
  return errorsIn(value, clock, 1)[0];
}
/** Returns every Acme error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
function parseAll(value, clock) {
  return errorsIn(value, clock, Infinity);
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
/** Looks in the value, and, if there is no error, in the other errors that it contains and in its causes. Stops when it has `enough`. */
function errorsIn(value, clock, enough, depth = 0, visited) {
  let answer = value;
  for (let at = depth; at < 4 && answer !== undefined && answer !== null; at++) {
    answer = opened(answer);
    const errors = errorsOf(answer, clock, enough);
    if (errors.length > 0 || errors === succeeded) return errors;
    const others = at < 3 ? othersIn(answer) : [];
    const found = others.length > 0 ? inOneSearch(() => errorsInAny(others, clock, enough, at + 1, visited ?? new Set())) : [];
    if (found.length > 0) return found;
    answer = causeOf(answer);
  }
  return [];
}
function errorsInAny(values, clock, enough, depth, visited) {
  const found = [];
  for (const value of values) {
    if (visited.has(value)) continue;
    visited.add(value);
    for (const error of errorsIn(value, clock, enough, depth, visited)) found.push(error);
    if (found.length >= enough) break;
  }
  return found;
}
/** The response in a JSON text, or in a sentence that a client wrote around the body. */
function opened(value) {
  const sentence = typeof value === "string" ? value : get(value, "message");
  const answer = typeof sentence === "string" ? unwrap(sentence) : undefined;
  return answer ?? decoded(value);
}
function unwrap(sentence) {
  for (const { bodyAfter, statusAfter } of wrappedTexts) {
    const body = following(sentence, bodyAfter);
    if (body !== undefined) return {
      body,
      status: statusAfter && following(sentence, statusAfter)?.slice(0, 3)
    };
  }
  return undefined;
}
function errorsOf(answer, clock, enough) {
  const outer = partsOf(answer);
  if (outer === nothing) return errorsOfBody(answer, enough);
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
    requestId: header(headers, requestIdHeaders),
    retryAfter: retryAfterIn(headers, clock)
  };
  const errors = errorsOfBodies(bodies, seen, enough);
  const isTelling = errors.length === 0 && seen.status !== undefined && emptyBodyStatuses.includes(seen.status) && isEmpty(answer);
  return isTelling ? [error(none, bodiless, undefined, seen)] : errors;
}
/** For a body that is not inside a response. */
function errorsOfBody(body, enough) {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen, enough);
}
/** The error of the request as a whole, by the most specific format and in the innermost body, and those of its items. */
function errorsOfBodies(bodies, seen, enough) {
  const failures = bodies.filter((body) => !isSuccess(body));
  for (const shape of shapes) {
    for (const body of failures) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return enough === 1 ? [overall] : [overall, ...errorsOfItems(body, overall, enough)];
    }
  }
  for (const body of bodies) {
    const errors = errorsOfItems(body, seen, enough);
    if (errors.length > 0) return enough === 1 && isSuccess(body) ? succeeded : errors;
  }
  return [];
}
/** The result of {@link parse} for a success in which some items failed. */
const succeeded = [];
function errorsOfItems(body, seen, enough) {
  const errors = [];
  for (const shape of items) {
    if (shape.when && !shape.when(body)) continue;
    const isEnough = seek(body, shape.each, (value, star) => {
      if (shape.where && !shape.where(value)) return undefined;
      const found = read(value, shape, seen, shape.item ? shape.item(value) : star);
      return found && errors.push(found) >= enough ? true : undefined;
    });
    if (isEnough) break;
  }
  return errors;
}
const unseen = {
  status: undefined,
  requestId: undefined,
  retryAfter: undefined
};
function read(value, shape, seen, item) {
  const found = shape.code(value, shape.accepts);
  if (found !== undefined) return error(found, shape, value, seen, item);
  return shape.anyCode && shape.anyCode(value) === undefined ? error(none, shape, value, seen, item) : undefined;
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
    parameters: said ? parametersIn(value, code, shape) : {},
    provider: "acme",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    module: shape.fields?.module?.(value),
    attempt: shape.fields?.attempt?.(value),
    cost: shape.fields?.cost?.(value),
    reasons: shape.fields?.reasons?.(value),
    final: shape.fields?.final?.(value),
    hint: shape.fields?.hint?.(value)
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
/** The format of a response without a body. */
const bodiless = { code: () => undefined };
/** The parameters of a code's texts, each `undefined` if the value has none of its type. */
function parametersIn(value, code, shape) {
  const places = Object.entries((has(parameters, code) ? parameters[code] : undefined) ?? {});
  const found = shape === parsedShape ? get(value, "parameters") : undefined;
  return Object.fromEntries(places.map(([name, { at, as }]) => [name, shape === parsedShape ? parameterReaders[as === "epochSeconds" ? "date" : as](get(found, name)) : first(value, at, parameterReaders[as])]));
}
/** Reads a parameter as its own type; only a number can be read as a string without loss. */
const parameterReaders = {
  string: (value) => typeof value === "number" && isExact(value) ? String(value) : text(value),
  integer: (value) => typeof value === "number" ? integer(value) : undefined,
  number: (value) => typeof value === "number" ? number(value) : undefined,
  boolean: flag,
  strings: (value) => {
    const single = text(value);
    return single === undefined ? texts(value) : [single];
  },
  date,
  epochSeconds: (value) => {
    const read = number(value);
    return read === undefined ? text(value) : Math.round(read * 1e3);
  }
};
/** A date in ISO 8601 format or in milliseconds since 1970, unchanged. */
function date(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : text(value);
}
/** Whether a number is exactly the one that was sent, because parsing JSON rounds large whole numbers. */
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body) {
  if ($provider(body) !== "acme") return undefined;
  const value = ["$added", "$other"].includes(get(body, "code")) ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "acme") return undefined;
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
    module: (value) => text(get(value, "module")),
    attempt: (value) => integer(get(value, "attempt")),
    cost: (value) => number(get(value, "cost")),
    reasons: (value) => texts(get(value, "reasons")),
    final: (value) => flag(get(value, "final")),
    hint: (value) => text(get(value, "hint"))
  }
};

// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, equals, findUnread, following, get, has, header, headerLists, httpStatus, inOneSearch, isAbsent, isNoneOf, isOfType, isThere, mayHold, meets, nothing, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, seek, statusOf, text, texts, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "gengo" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Gengo error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "gengo" && (error.code === "$unknown" || isListed(error.code));
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
function asOf(version, given) {
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  const added = has(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return {
    ...error,
    code: "$added",
    error
  };
  return error;
}
/** The position of a version. A version that this catalog does not list comes last. */
function place(version) {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}
const versions = ["1.0.0", "1.1.0"];
/** For each code that the first version did not have: the version that added it. */
const since = {
  "400": "1.1.0",
  "404": "1.1.0",
  "500": "1.1.0"
};

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
* Its message comes from the table that you pass, or, without one, from Gengo itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "Gengo";
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
  return equals($opstat(value), "ok") || isThere($jobs(value)) && isAbsent($opstat(value));
}
const condition1 = {
  at: ["err", "*"],
  type: "absent"
};
const condition2 = {
  at: [
    "*",
    "0",
    "code"
  ],
  type: "present"
};
/** The most specific first. */
const shapes = [
  (
  // documented body
  {
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code($err(value)), accepts),
    detail: (value) => words($msg($err(value))),
    fields: { messages: (value) => texts($msg($err(value))) },
    accepts: { format: "token" }
  }),
  (
  // words without a code
  {
    when: (value) => equals($opstat(value), "error") && isThere($msg($err(value))),
    code: (value, accepts) => believed($code($err(value)), accepts),
    anyCode: (value) => codeText($code($err(value))),
    detail: (value) => words($msg($err(value))),
    fields: { messages: (value) => texts($msg($err(value))) }
  }),
  (
  // empty or absent err
  {
    when: (value) => equals($opstat(value), "error") && meets(value, condition1),
    code: (value, accepts) => believed($code($err(value)), accepts),
    anyCode: (value) => codeText($code($err(value)))
  }),
  (
  // gengo-api exception
  {
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    detail: (value) => words($underlyingMessage(value)),
    fields: { messages: (value) => texts($underlyingMessage(value)) },
    accepts: { format: "token" }
  }),
  (
  // gengo-api exception without a code
  {
    when: (value) => isOfType($underlyingMessage(value), "string"),
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    anyCode: (value) => codeText($underlyingCode(value)),
    detail: (value) => words($underlyingMessage(value))
  }),
  (
  // gengo-api exception with several words and no code
  {
    when: (value) => isOfType($underlyingMessage(value), "array"),
    code: (value, accepts) => believed($underlyingCode(value), accepts),
    anyCode: (value) => codeText($underlyingCode(value)),
    detail: (value) => words($underlyingMessage(value)),
    fields: { messages: (value) => texts($underlyingMessage(value)) }
  }),
  (
  // bare err
  {
    when: (value) => isThere($msg(value)) && isAbsent($data(value)) && isNoneOf($code(value), [
      400,
      404,
      500
    ]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) },
    accepts: "listed"
  })
];
const items = [
  (
  // job with several errors
  {
    each: [
      "err",
      "*",
      "*"
    ],
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) },
    accepts: { format: "token" }
  }),
  (
  // job with one error
  {
    each: ["err", "*"],
    when: (value) => equals($opstat(value), "error"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) },
    accepts: { format: "token" }
  }),
  (
  // job inside a success
  {
    each: [
      "response",
      "jobs",
      "*",
      "err"
    ],
    when: (value) => equals($opstat(value), "ok"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) }
  }),
  (
  // job inside an unwrapped success
  {
    each: [
      "jobs",
      "*",
      "err"
    ],
    when: (value) => isAbsent($opstat(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) }
  }),
  (
  // bare err with several errors
  {
    each: ["*", "*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)) && meets(value, condition2),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [
      400,
      404,
      500
    ]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) },
    accepts: "listed"
  }),
  (
  // bare err with one error a job
  {
    each: ["*"],
    when: (value) => isOfType(value, "object") && isAbsent($opstat(value)) && isAbsent($status(value)) && isAbsent($message(value)) && isAbsent($error(value)) && isAbsent($errors(value)) && isAbsent($err(value)) && isAbsent($data(value)) && isAbsent($response(value)),
    where: (value) => isThere($msg(value)) && isNoneOf($code(value), [
      400,
      404,
      500
    ]),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($msg(value)),
    fields: { messages: (value) => texts($msg(value)) },
    accepts: "listed"
  })
];
const codes = {
  format: "digits",
  lengths: [3, 4],
  min: 400,
  max: 2999
};
const requestIdHeaders = [];
const wrappedTexts = [{
  bodyAfter: "Error Body Response is ",
  statusAfter: "Gengo responded with a "
}];
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
function $opstat(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["opstat"];
  } catch {
    return undefined;
  }
}
function $err(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["err"];
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
function $msg(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["msg"];
  } catch {
    return undefined;
  }
}
function $underlyingCode(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingCode"];
  } catch {
    return undefined;
  }
}
function $underlyingMessage(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["underlyingMessage"];
  } catch {
    return undefined;
  }
}
function $data(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["data"];
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
function $message(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["message"];
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
function $errors(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["errors"];
  } catch {
    return undefined;
  }
}
function $response(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["response"];
  } catch {
    return undefined;
  }
}
function $jobs(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["jobs"];
  } catch {
    return undefined;
  }
}

/**
* Returns the Gengo error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one. A success is not an error, even if some of its
* items failed: {@link parseAll} returns their errors.
*/
function parse(value, clock) {
  return errorsIn(value, clock, 1)[0];
}
/** Returns every Gengo error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
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
  return errorsOfBodies(bodies, seen, enough);
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
    provider: "gengo",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    messages: shape.fields?.messages?.(value)
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
  if ($provider(body) !== "gengo") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "gengo") return undefined;
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
  fields: { messages: (value) => texts(get(value, "messages")) }
};

// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, equals, findUnread, first, flag, get, has, header, headerLists, httpStatus, inOneSearch, integer, isNoneOf, isOfType, isOneOf, mayHold, nothing, number, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, statusOf, text, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "postgresql" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a PostgreSQL error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "postgresql" && (error.code === "$unknown" || isListed(error.code));
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
    nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed),
    parameters: error.parameters ?? {}
  };
}
/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
function nearest(code, listed) {
  const general = code.slice(0, 2).padEnd(5, "0");
  return code.length >= 2 && has(listed, general) ? general : undefined;
}

function match(given, handlers) {
  return handle(current(given, handlers), handlers, (left) => {
    const like = nearest(left.code, handlers);
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
  return error.code === "$unknown" ? current(error, facts) : unlisted(error, nearest(error.code, facts));
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
/** The text for an error's code, or the result of its function for the parameters, which an error from another version may lack. */
// If the table were typed by code, the compiler would check every code.
function textIn(table, { code, parameters }) {
  const text = has(table, code) ? table[code] : undefined;
  return typeof text === "function" ? text(parameters ?? {}) : text;
}
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from PostgreSQL itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "Postgresql";
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
/** The most specific first. */
const shapes = [
  (
  // error of a driver
  {
    when: (value) => isOfType($code(value), "string") && isNoneOf($severity(value), [
      "WARNING",
      "NOTICE",
      "DEBUG",
      "INFO",
      "LOG"
    ]) && isOfType($routine(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value))
    }
  }),
  (
  // error of a driver without its place in the server
  {
    when: (value) => isOfType($code(value), "string") && isOneOf($severity(value), [
      "ERROR",
      "FATAL",
      "PANIC"
    ]) && isOfType($message(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value))
    },
    accepts: "listed"
  }),
  (
  // error of Bun
  {
    when: (value) => equals($code(value), "ERR_POSTGRES_SERVER_ERROR") && isOfType($errno(value), "string"),
    code: (value, accepts) => believed($errno(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($where(value))
    }
  }),
  (
  // answer of PostgREST with details
  {
    when: (value) => isOfType($code(value), "string") && isOfType($message(value), "string") && isOfType($details(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($details(value))
    },
    accepts: "listed"
  }),
  (
  // line of the server log in JSON
  {
    when: (value) => isOneOf($error$5f$severity(value), [
      "ERROR",
      "FATAL",
      "PANIC"
    ]) && isOfType($state$5f$code(value), "string"),
    code: (value, accepts) => believed($state$5f$code(value), accepts),
    detail: (value) => words($message(value)),
    fields: {
      hint: (value) => text($hint(value)),
      explanation: (value) => text($detail(value)),
      context: (value) => text($context(value))
    }
  })
];
const codes = {
  format: "alphanumeric",
  lengths: [5]
};
const requestIdHeaders = [];
const parameters1 = {
  schema: {
    as: "string",
    at: [["schema"], ["schema_name"]]
  },
  table: {
    as: "string",
    at: [["table"], ["table_name"]]
  },
  constraint: {
    as: "string",
    at: [["constraint"], ["constraint_name"]]
  }
};
const parameters = {
  "23000": parameters1,
  "23001": parameters1,
  "23502": {
    schema: {
      as: "string",
      at: [["schema"], ["schema_name"]]
    },
    table: {
      as: "string",
      at: [["table"], ["table_name"]]
    },
    column: {
      as: "string",
      at: [["column"], ["column_name"]]
    },
    dataType: {
      as: "string",
      at: [
        ["dataType"],
        ["data type_name"],
        ["data_type_name"]
      ]
    }
  },
  "23503": parameters1,
  "23505": parameters1,
  "23514": {
    schema: {
      as: "string",
      at: [["schema"], ["schema_name"]]
    },
    table: {
      as: "string",
      at: [["table"], ["table_name"]]
    },
    constraint: {
      as: "string",
      at: [["constraint"], ["constraint_name"]]
    },
    dataType: {
      as: "string",
      at: [
        ["dataType"],
        ["data type_name"],
        ["data_type_name"]
      ]
    }
  },
  "23P01": parameters1
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
  alphanumeric: /^[0-9A-Z]+$/,
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
function $severity(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["severity"];
  } catch {
    return undefined;
  }
}
function $routine(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["routine"];
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
function $hint(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["hint"];
  } catch {
    return undefined;
  }
}
function $detail(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["detail"];
  } catch {
    return undefined;
  }
}
function $where(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["where"];
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
function $details(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["details"];
  } catch {
    return undefined;
  }
}
function $error$5f$severity(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["error_severity"];
  } catch {
    return undefined;
  }
}
function $state$5f$code(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["state_code"];
  } catch {
    return undefined;
  }
}
function $context(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["context"];
  } catch {
    return undefined;
  }
}

/**
* Returns the PostgreSQL error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
function parse(value, clock) {
  return errorsIn(value, clock)[0];
}
/** Returns every PostgreSQL error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
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
    requestId: header(headers, requestIdHeaders),
    retryAfter: retryAfterIn(headers, clock)
  };
  return errorsOfBodies(bodies, seen);
}
/** For a body that is not inside a response. */
function errorsOfBody(body) {
  if (typeof body !== "object" || body === null) return [];
  const parsed = parsedBefore(body);
  return parsed ? [parsed] : errorsOfBodies([body], unseen);
}
/** The error of the request as a whole, by the most specific format and in the innermost body. */
function errorsOfBodies(bodies, seen) {
  for (const shape of shapes) {
    for (const body of bodies) {
      const overall = shape.when === undefined || shape.when(body) ? read(body, shape, seen) : undefined;
      if (overall) return [overall];
    }
  }
  return [];
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
    provider: "postgresql",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item,
    hint: shape.fields?.hint?.(value),
    explanation: shape.fields?.explanation?.(value),
    context: shape.fields?.context?.(value)
  };
  if (said) return made;
  const { code: rawCode, ...rest } = made;
  return {
    code: "$unknown",
    rawCode,
    nearest: nearest(code || String(made.status), facts),
    ...rest
  };
}
const unknownFacts = {
  category: "unknown",
  retry: "unknown",
  actor: "unknown"
};
/** The parameters of a code's texts, each `undefined` if the value has none of its type. */
function parametersIn(value, code, shape) {
  const places = Object.entries((has(parameters, code) ? parameters[code] : undefined) ?? {});
  const found = shape === parsedShape ? get(value, "parameters") : undefined;
  return Object.fromEntries(places.map(([name, { at, as }]) => [name, shape === parsedShape ? parameterReaders[as](get(found, name)) : first(value, at, parameterReaders[as])]));
}
/** Reads a parameter as its own type; only a number can be read as a string without loss. */
const parameterReaders = {
  string: (value) => typeof value === "number" && isExact(value) ? String(value) : text(value),
  integer: (value) => typeof value === "number" ? integer(value) : undefined,
  number: (value) => typeof value === "number" ? number(value) : undefined,
  boolean: flag
};
/** Whether a number is exactly the one that was sent, because parsing JSON rounds large whole numbers. */
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body) {
  if ($provider(body) !== "postgresql") return undefined;
  const value = get(body, "code") === "$added" ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "postgresql") return undefined;
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
    hint: (value) => text(get(value, "hint")),
    explanation: (value) => text(get(value, "explanation")),
    context: (value) => text(get(value, "context"))
  }
};

// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { bodiesIn, causeOf, codeText, decoded, findUnread, get, has, header, headerLists, httpStatus, inOneSearch, isAbsent, isOfType, label, mayHold, nothing, othersIn, partsOf, pickLocale, retryAfterIn, retryDelay, seconds, statusOf, text, words } from "./runtime.js";

export { facts, is, isError, asOf, asUnknown, assertNever, match, matchOr, message, solution, toError, parse, parseAll, parseAsync, pickLocale, retryDelay, within };

function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "tencent-tmt" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Tencent Cloud Machine Translation error with a code of this version, or `$unknown`. */
function isError(value) {
  try {
    const error = value;
    return error.provider === "tencent-tmt" && (error.code === "$unknown" || isListed(error.code));
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
    nearest: fits ? error.nearest : nearest(error.rawCode ?? "", listed)
  };
}
/** The error inside an error that an operation does not list; otherwise, the error itself. */
function inside(error) {
  return error.code === "$other" ? error.error ?? error : error;
}
/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
function nearest(code, listed) {
  for (let end = code.lastIndexOf("."); end > 0; end = code.lastIndexOf(".", end - 1)) {
    const parent = code.slice(0, end);
    if (has(listed, parent)) return parent;
  }
  return undefined;
}

function match(given, handlers) {
  return handle(current(given, handlers), handlers, (left) => {
    // Without a handler for `$other`, handle the error inside.
    const held = inside(left);
    if (held !== left) return match(held, handlers);
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
function asUnknown(given) {
  const error = inside(given);
  return error.code === "$unknown" ? current(error, facts) : unlisted(error, nearest(error.code, facts));
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
  "ActionOffline": "1.1.0",
  "AuthFailure.InvalidAuthorization": "1.1.0",
  "InvalidRequest": "1.1.0",
  "IpInBlacklist": "1.1.0",
  "IpNotInWhitelist": "1.1.0",
  "NoSuchProduct": "1.1.0",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "1.1.0",
  "RequestLimitExceeded.IPLimitExceeded": "1.1.0",
  "RequestLimitExceeded.UinLimitExceeded": "1.1.0",
  "RequestSizeLimitExceeded": "1.1.0",
  "ResponseSizeLimitExceeded": "1.1.0",
  "ServiceUnavailable": "1.1.0",
  "FailedOperation.DecodeErr": "1.1.0",
  "FailedOperation.DownloadErr": "1.1.0",
  "FailedOperation.ErrorUserArea": "1.1.0",
  "FailedOperation.InsertErr": "1.1.0",
  "FailedOperation.LanguageRecognitionErr": "1.1.0",
  "FailedOperation.RequestAiLabErr": "1.1.0",
  "FailedOperation.StopUsing": "1.1.0",
  "FailedOperation.SubmissionLimitReached": "1.1.0",
  "FailedOperation.TooManyWaitProcess": "1.1.0",
  "FailedOperation.UserHasNoFreeAmount": "1.1.0",
  "InternalError.ErrorGetRoute": "1.1.0",
  "InternalError.RequestFailed": "1.1.0",
  "InvalidParameter.MissingParameter": "1.1.0",
  "LimitExceeded.LimitedAccessFrequency": "1.1.0",
  "UnsupportedOperation.AudioDurationExceed": "1.1.0"
};

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
const every = [
  "ActionOffline",
  "AuthFailure.InvalidAuthorization",
  "AuthFailure.InvalidSecretId",
  "AuthFailure.MFAFailure",
  "AuthFailure.SecretIdNotFound",
  "AuthFailure.SignatureExpire",
  "AuthFailure.SignatureFailure",
  "AuthFailure.TokenFailure",
  "AuthFailure.UnauthorizedOperation",
  "DryRunOperation",
  "FailedOperation",
  "InternalError",
  "InvalidAction",
  "InvalidParameter",
  "InvalidParameterValue",
  "InvalidRequest",
  "IpInBlacklist",
  "IpNotInWhitelist",
  "LimitExceeded",
  "MissingParameter",
  "NoSuchProduct",
  "NoSuchVersion",
  "RequestLimitExceeded",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
  "RequestLimitExceeded.IPLimitExceeded",
  "RequestLimitExceeded.UinLimitExceeded",
  "RequestSizeLimitExceeded",
  "ResourceInUse",
  "ResourceInsufficient",
  "ResourceNotFound",
  "ResourceUnavailable",
  "ResponseSizeLimitExceeded",
  "ServiceUnavailable",
  "UnauthorizedOperation",
  "UnknownParameter",
  "UnsupportedOperation",
  "UnsupportedProtocol",
  "UnsupportedRegion"
];
/** The codes that each operation may return in addition. */
const operations = {
  "FileTranslate": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.InsertErr",
    "FailedOperation.RequestAiLabErr",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.SubmissionLimitReached",
    "FailedOperation.TooManyWaitProcess",
    "FailedOperation.UserHasNoFreeAmount",
    "FailedOperation.UserNotRegistered",
    "UnauthorizedOperation.ActionNotFound"
  ],
  "GetFileTranslate": ["FailedOperation.ErrorUserArea", "UnauthorizedOperation.ActionNotFound"],
  "ImageTranslate": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.MissingParameter",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.TextTooLong",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ],
  "ImageTranslateLLM": [
    "FailedOperation.DecodeErr",
    "FailedOperation.DownloadErr",
    "FailedOperation.ErrorUserArea",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.MissingParameter",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ],
  "LanguageDetect": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.LanguageRecognitionErr",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.RequestAiLabErr",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorGetRoute",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.MissingParameter",
    "LimitExceeded.LimitedAccessFrequency",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.TextTooLong",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ],
  "SpeechTranslate": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.DuplicatedSessionIdAndSeq",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.SeqIntervalTooLarge",
    "LimitExceeded.LimitedAccessFrequency",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.AudioDurationExceed",
    "UnsupportedOperation.TextTooLong",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ],
  "TextTranslate": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.LanguageRecognitionErr",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.RequestAiLabErr",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorGetRoute",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.MissingParameter",
    "LimitExceeded.LimitedAccessFrequency",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.TextTooLong",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ],
  "TextTranslateBatch": [
    "FailedOperation.ErrorUserArea",
    "FailedOperation.LanguageRecognitionErr",
    "FailedOperation.NoFreeAmount",
    "FailedOperation.RequestAiLabErr",
    "FailedOperation.ServiceIsolate",
    "FailedOperation.StopUsing",
    "FailedOperation.UserNotRegistered",
    "InternalError.BackendTimeout",
    "InternalError.ErrorGetRoute",
    "InternalError.ErrorUnknown",
    "InternalError.RequestFailed",
    "InvalidParameter.MissingParameter",
    "LimitExceeded.LimitedAccessFrequency",
    "UnauthorizedOperation.ActionNotFound",
    "UnsupportedOperation.TextTooLong",
    "UnsupportedOperation.UnSupportedTargetLanguage",
    "UnsupportedOperation.UnsupportedLanguage",
    "UnsupportedOperation.UnsupportedSourceLanguage"
  ]
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
/** The text for an error's code. */
// If the table were typed by code, the compiler would check every code.
function textIn(table, { code }) {
  return has(table, code) ? table[code] : undefined;
}
/**
* An `Error` with all fields of `error`, to throw, log, and report. {@link parse} and {@link is} find the error in it. Its name contains the code, so error trackers group by code.
* Its message comes from the table that you pass, or, without one, from Tencent Cloud Machine Translation itself.
*/
// No table is the default, because it would be in every bundle that throws, in addition to the table that the app shows.
function toError(error, options = {}) {
  const type = "TencentTmt";
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
  // documented body
  {
    when: (value) => isOfType($Error($Response(value)), "object"),
    code: (value, accepts) => believed($Code($Error($Response(value))), accepts),
    detail: (value) => words($Message($Error($Response(value)))),
    requestId: (value) => label($RequestId($Response(value))),
    accepts: { format: "token" }
  }),
  (
  // unwrapped response
  {
    when: (value) => isOfType($RequestId(value), "string") && isAbsent($Type($Error(value))),
    code: (value, accepts) => believed($Code($Error(value)), accepts),
    detail: (value) => words($Message($Error(value))),
    requestId: (value) => label($RequestId(value))
  }),
  (
  // SDK exception
  {
    when: (value) => isOfType($requestId(value), "string") && isOfType($traceId(value), "string"),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value))
  }),
  (
  // exception of an older SDK
  {
    when: (value) => isOfType($requestId(value), "string") && isAbsent($statusCode(value)) && isAbsent($status(value)),
    code: (value, accepts) => believed($code(value), accepts),
    detail: (value) => words($message(value)),
    requestId: (value) => label($requestId(value)),
    accepts: "listed"
  })
];
const codes = { format: "dotted" };
const requestIdHeaders = [];
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
function $Response(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["Response"];
  } catch {
    return undefined;
  }
}
function $Error(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["Error"];
  } catch {
    return undefined;
  }
}
function $Code(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["Code"];
  } catch {
    return undefined;
  }
}
function $Message(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["Message"];
  } catch {
    return undefined;
  }
}
function $RequestId(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["RequestId"];
  } catch {
    return undefined;
  }
}
function $Type(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["Type"];
  } catch {
    return undefined;
  }
}
function $requestId(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["requestId"];
  } catch {
    return undefined;
  }
}
function $traceId(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["traceId"];
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
function $statusCode(value) {
  if (!mayHold(value)) return undefined;
  try {
    return value["statusCode"];
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

/**
* Returns the Tencent Cloud Machine Translation error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
function parse(value, clock) {
  return errorsIn(value, clock)[0];
}
/** Returns every Tencent Cloud Machine Translation error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
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
    provider: "tencent-tmt",
    status: seen.status ?? shape.status?.(value),
    detail: shape.detail?.(value),
    requestId: shape.requestId?.(value) ?? seen.requestId,
    retryAfter: shape.retryAfter?.(value) ?? seen.retryAfter,
    item
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
/** An error parsed by any version of this package, or a copy of one, as this version returns it. */
function parsedBefore(body) {
  if ($provider(body) !== "tencent-tmt") return undefined;
  const value = ["$added", "$other"].includes(get(body, "code")) ? get(body, "error") : body;
  const code = get(value, "code") === "$unknown" ? get(value, "rawCode") : get(value, "code");
  const isError = typeof code === "string" && !code.startsWith("$") && [
    "category",
    "retry",
    "actor"
  ].every((fact) => text(get(value, fact)) !== undefined);
  if (!isError || $provider(value) !== "tencent-tmt") return undefined;
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
  retryAfter: (value) => seconds(get(value, "retryAfter"))
};

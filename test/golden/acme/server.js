// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
import { has } from "./runtime.js";
export function make(code, parameters, options = {}) {
  const known = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the acme catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    parameters: { ...parameters },
    provider: "acme",
    status: options.status ?? known.status ?? 400
  };
}
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*
* For a value that is not a Acme error, it returns -1. The response contains nothing of the value.
*/
export function serialize(given, detailOf) {
  const [error, ...others] = errorsIn(given).map((one) => valuesOf(one, detailOf));
  if (error === undefined) throw new TypeError("no error of acme to serialize; pass at least one");
  const isWhole = error.item === undefined;
  if (!isWhole) throw new TypeError("acme sends errors for items together with one for the whole request; make that one, and put it first");
  const body = whole(error);
  if (others.length > 0) putItems(body, others);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`
    },
    body
  }));
}
/** Like {@link serialize}, but with the message in the language of the client, and with headers that name the language. */
export function toAnswer(error, { request, messages } = {}) {
  if (messages === undefined) return serialize(error);
  const { locale, table } = pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, (one) => message(one, table));
  return {
    status,
    headers: {
      ...headers,
      "content-language": locale,
      vary: "accept-language"
    },
    body
  };
}
/** Like {@link toAnswer}, but returns a `Response`. */
export function toResponse(error, options) {
  const { status, headers, body } = toAnswer(error, options);
  const { Response } = globalThis;
  return new Response(JSON.stringify(body), {
    status,
    headers
  });
}
function acceptLanguage(request) {
  const headers = request?.headers;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}
/** The errors in a list, or in an `AggregateError` that contains nothing else. */
function errorsIn(given) {
  if (Array.isArray(given)) return given;
  const { provider, errors } = given ?? {};
  const isOwn = (one) => one?.provider === "acme";
  return provider === undefined && Array.isArray(errors) && errors.length > 0 && errors.every(isOwn) ? errors : [given];
}
/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(given, detailOf) {
  const error = given?.provider === "acme" ? given : make("-1");
  const { rawCode: code = error.code } = error;
  if (hidden.includes(code)) {
    const { status, requestId, retryAfter, item } = error;
    return {
      code,
      status,
      requestId,
      retryAfter,
      item,
      detail: detailOf?.(error)
    };
  }
  return {
    ...error,
    code,
    detail: error.detail ?? detailOf?.(error)
  };
}
/** The codes whose detail and parameters clients do not see. */
const hidden = ["-1"];
/** In the format "documented body". */
function whole(error) {
  return withParameters({
    ok: false,
    error: {
      code: asNumber(error.code),
      message: error.detail,
      "request_id": error.requestId,
      "retry_after": error.retryAfter,
      http: error.status,
      attempt: error.attempt,
      cost: error.cost,
      reasons: error.reasons,
      final: error.final,
      "a \"quoted\" \\ key\u2028${x}": error.hint
    }
  }, error);
}
/** Adds the errors of items. */
function putItems(body, errors) {
  putAt(body, ["results"], errors.map(item));
}
function item(error) {
  return withParameters({
    code: asNumber(error.code),
    texts: error.detail === undefined ? [] : [{
      language: "en",
      text: error.detail
    }],
    reasons: error.reasons
  }, error);
}
/** The places of the parameters of each code. */
const places = {
  "InvalidParameter.TextTooLong": {
    limit: { at: ["error", "limit"] },
    field: { at: ["error", "field"] }
  },
  "toString": {
    taken: { at: ["error", "taken"] },
    share: { at: ["error", "share"] },
    budget: { at: ["error", "budget"] },
    owners: { at: ["error", "owners"] },
    renewal: {
      at: ["error", "renewal"],
      as: "seconds"
    }
  }
};
function withParameters(body, { code, parameters = {} }) {
  for (const [name, place] of Object.entries((has(places, code) ? places[code] : undefined) ?? {})) {
    const value = parameters[name];
    if (value !== undefined) putAt(body, place.at, place.as === "seconds" && typeof value === "number" ? value / 1e3 : value);
  }
  return body;
}
function putAt(body, [key = "", ...rest], value) {
  const holder = body;
  if (rest.length === 0) holder[key] = value;
  else putAt(holder[key] ?? (holder[key] = {}), rest, value);
}
/** A code as a number, if it is sent as one. */
function asNumber(code) {
  return String(Number(code)) === code ? Number(code) : code;
}

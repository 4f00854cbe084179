// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
export function make(code, _, options = {}) {
  const known = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the rozetta-t4oo catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "rozetta-t4oo",
    status: options.status ?? known.status ?? 400
  };
}
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export function serialize(given, detailOf) {
  const [error, ...others] = errorsIn(given).map((one) => valuesOf(one, detailOf));
  if (error === undefined) throw new TypeError("no error of rozetta-t4oo to serialize; pass at least one");
  const isWhole = error.item === undefined;
  const body = isWhole ? whole(error) : {
    status: "success",
    data: { translateId: "d5c6" }
  };
  if (others.length > 0 || !isWhole) putItems(body, isWhole ? others : [error, ...others]);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
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
  const isOwn = (one) => one?.provider === "rozetta-t4oo";
  return provider === undefined && Array.isArray(errors) && errors.length > 0 && errors.every(isOwn) ? errors : [given];
}
/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error, detailOf) {
  if (error?.provider !== "rozetta-t4oo") throw Object.assign(new TypeError("not an error of rozetta-t4oo; make one or set a fallback in the catalog"), { cause: error });
  return {
    ...error,
    code: error.rawCode ?? error.code,
    detail: error.detail ?? detailOf?.(error)
  };
}
/** In the format "documented body". */
function whole(error) {
  return {
    status: "failure",
    data: {
      code: asNumber(error.code),
      message: error.detail
    }
  };
}
/** Adds the errors of items. */
function putItems(body, errors) {
  putAt(body, ["data", "items"], errors.map(item));
}
function item(error) {
  return {
    fileName: "b.xlsx",
    done: false,
    error: true,
    errorCode: asNumber(error.code),
    errorMessage: error.detail,
    "t4ooAuthFailed": false
  };
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

// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
export function make(code, _, options = {}) {
  const known = facts[code];
  // A program without types may pass any code.
  if (!known?.retry) throw new TypeError(JSON.stringify(code) + " is not in the azure-translator catalog; correct or add it");
  const { replacedBy, ...stated } = known;
  return {
    ...options,
    code,
    ...stated,
    provider: "azure-translator",
    status: options.status ?? known.status
  };
}
/**
* Returns the response from which `parse` reads the error. `detailOf` returns the text for an error without a detail of its own, such as its message.
*/
export function serialize(given, detailOf) {
  const error = valuesOf(given, detailOf);
  const { retryAfter: wait } = error;
  // JSON cannot represent absent values.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers: {
      "content-type": "application/json",
      "x-requestid": error.requestId,
      "retry-after": wait === undefined ? wait : `${Math.ceil(wait)}`
    },
    body: whole(error)
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
/** The parts of an error, from any version of this package, that are sent. */
function valuesOf(error, detailOf) {
  if (error?.provider !== "azure-translator") throw Object.assign(new TypeError("not an error of azure-translator; make one or set a fallback in the catalog"), { cause: error });
  return {
    ...error,
    code: error.rawCode ?? error.code,
    detail: error.detail ?? detailOf?.(error)
  };
}
/** In the format "documented body". */
function whole(error) {
  return { error: {
    code: asNumber(error.code),
    message: error.detail
  } };
}
/** The codes that are sent as strings even if they are numbers. */
const textCodes = new Set(["404"]);
/** A code as a number, if it is sent as one. */
function asNumber(code) {
  return String(Number(code)) === code && !textCodes.has(code) ? Number(code) : code;
}

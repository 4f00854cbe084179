// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
import { facts } from "./facts.js";
import { message, pickLocale } from "./index.js";
export function make(code, _, options = {}) {
  const known = facts[code];
  // A program without types may ask for any code.
  if (!known?.category) throw new TypeError(`no such code: ${code}`);
  const { category, retry, actor } = known;
  const { status = known.status ?? 200 } = options;
  return {
    ...options,
    code,
    category,
    retry,
    actor,
    provider: "tencent-tmt",
    status
  };
}
/**
* Writes the answer in which `parse` finds the error again. `detailOf` returns what a client reads of an error that has no detail of its own, such as its message.
*/
export function serialize(error, detailOf) {
  const first = valuesOf(error, detailOf);
  return answer(first, whole(first));
}
/** As {@link serialize}, as a `Response`, with the message in the language of the client. */
export function toResponse(error, { request, messages } = {}) {
  const chosen = messages && pickLocale(acceptLanguage(request), messages);
  const { status, headers, body } = serialize(error, chosen && ((one) => message(one, chosen.table)));
  const language = chosen && {
    "content-language": chosen.locale,
    vary: "accept-language"
  };
  const { Response } = globalThis;
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...headers,
      ...language
    }
  });
}
function acceptLanguage(request) {
  const headers = request?.headers;
  return headers?.get ? headers.get("accept-language") : headers?.["accept-language"];
}
/** What is sent of an error, of any version of this package. */
function valuesOf(given, detailOf) {
  const error = given;
  if (error?.provider !== "tencent-tmt") throw new TypeError("no such error");
  const code = error.code === "$unknown" ? error.rawCode : error.code;
  return {
    ...error,
    code,
    detail: error.detail ?? detailOf?.(error)
  };
}
function answer(error, body) {
  const headers = {
    "content-type": "application/json",
    "retry-after": error.retryAfter === undefined ? undefined : `${Math.ceil(error.retryAfter)}`
  };
  // JSON has no place for what is not there.
  return JSON.parse(JSON.stringify({
    status: error.status ?? 500,
    headers,
    body
  }));
}
/** In the form "documented body". */
function whole(error) {
  return { "Response": {
    "Error": {
      "Code": error.code,
      "Message": error.detail
    },
    "RequestId": error.requestId
  } };
}

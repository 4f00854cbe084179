import fc, { type Arbitrary } from "fast-check";
import type { Sent, SentError } from "./sent.ts";

/** What a client hands over of an answer, and the errors that a parser can find in it. */
export interface Handed {
  readonly value: unknown;
  readonly errors: readonly SentError[];
  /** Whether the request succeeded, so that only items have errors. */
  readonly isSuccess: boolean;
}

/** An answer through any client, with other keys beside those that matter. */
export function handedOver(sent: Arbitrary<Sent>): Arbitrary<Handed> {
  return fc
    .record({
      sent,
      status: fc.constantFrom(200, 400, 401, 403, 429, 500),
      requestId: fc.uuid(),
      client: fc.constantFrom(...clients),
      noise,
      causes: fc.nat(3),
    })
    .map(({ sent, status, requestId, client, noise, causes }) => {
      const body = sent.bare || typeof sent.body !== "object" || Array.isArray(sent.body) ? sent.body : { ...noise, ...sent.body };
      const { value, sees } = sent.bare
        ? { value: body, sees: undefined }
        : client(body, { status, headers: { "x-requestid": requestId, "content-type": "application/json" }, noise });
      const found =
        sees === undefined
          ? sent.errors
          : sent.errors.map((error) => ({ ...(sent.id === "azure-translator" && sees.headers && { requestId }), ...error, status }));
      return { value: wrapped(value, causes), errors: found, isSuccess: sent.isSuccess === true };
    });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly noise: object;
}

/** Without `sees`, neither status nor headers are in the value. */
type Client = (body: unknown, answer: Answer) => { readonly value: unknown; readonly sees?: { readonly headers: boolean } };

const withAll = { headers: true };

const clients: readonly Client[] = [
  (body) => ({ value: body }),
  (body) => ({ value: JSON.stringify(body) }),
  (body) => ({ value: `\ufeff\r\n ${JSON.stringify(body, null, 2)}\n` }),
  (body) => ({ value: JSON.stringify(JSON.stringify(body)) }),
  (body) => ({ value: JSON.stringify(JSON.stringify(JSON.stringify(body))) }),
  (body) => ({ value: new Error(JSON.stringify(body)) }),
  function axiosThrows(body, { status, headers, noise }) {
    const error = Object.assign(new Error(`Request failed with status code ${status}`), {
      name: "AxiosError",
      code: "ERR_BAD_REQUEST",
      config: { url: "/", data: '{"code":1}' },
      request: { path: "/" },
    });
    return {
      value: Object.assign(error, {
        response: { ...noise, status, statusText: "", headers: axiosHeaders(headers), config: {}, request: {}, data: body },
      }),
      sees: withAll,
    };
  },
  (body, { status, headers, noise }) => ({
    value: { ...noise, status, statusText: "", headers: axiosHeaders(headers), config: {}, request: {}, data: body },
    sees: withAll,
  }),
  function superagentThrows(body, { status, headers }) {
    const response = Object.create({
      get body() {
        return body;
      },
    }) as object;
    return {
      value: Object.assign(new Error("Bad Request"), {
        status,
        response: Object.assign(response, { status, headers, text: JSON.stringify(body), error: new Error("cannot POST /") }),
      }),
      sees: withAll,
    };
  },
  (body, { status, headers }) => ({ value: { request: {}, headers, status: String(status), body }, sees: withAll }),
  (body, { status, headers }) => ({ value: { request: {}, headers, status: String(status), body: JSON.stringify(body) }, sees: withAll }),
  function restError(body, { status, headers }) {
    const error = Object.assign(new Error("Unexpected status code"), { name: "RestError", statusCode: status });
    Object.defineProperty(error, "response", {
      value: { status, headers: new Headers(headers), bodyAsText: JSON.stringify(body) },
      enumerable: false,
    });
    return { value: error, sees: withAll };
  },
  (body, { status, headers }) => ({ value: { status, headers: new Headers(headers), body: JSON.stringify(body) }, sees: withAll }),
  (body, { status }) => ({
    value: { readyState: 4, status, responseText: JSON.stringify(body), responseJSON: body, getResponseHeader: () => null },
    sees: { headers: false },
  }),
  (body, { status, headers }) => ({
    value: Object.assign(new Error("FetchError"), {
      data: body,
      status,
      statusCode: status,
      response: { status, headers: new Headers(headers), _data: body },
    }),
    sees: withAll,
  }),
  (body, { status, headers }) => ({
    value: {
      name: "HttpErrorResponse",
      message: "Http failure response",
      ok: false,
      status,
      headers: new Map(Object.entries(headers)),
      error: body,
    },
    sees: withAll,
  }),
  (body, { status, headers }) => ({
    value: Object.freeze(
      Object.assign(Object.create(null) as object, {
        statusCode: status,
        headers: { "X-RequestID": [headers["x-requestid"]] },
        body: JSON.stringify(body),
      }),
    ),
    sees: withAll,
  }),
];

/** As axios has them: the names as they came, and a `get` in the prototype. */
function axiosHeaders(headers: Readonly<Record<string, string>>): object {
  return Object.assign(Object.create({ get: (name: string) => headers[name.toLowerCase()] }) as object, headers);
}

function wrapped(value: unknown, times: number): unknown {
  return times === 0 ? value : new Error("could not translate", { cause: wrapped(value, times - 1) });
}

/** Keys that no provider and no client gives a meaning. */
const noise = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom("timestamp", "path", "ok", "success", "took", "0", "length", "constructor", "toString", "hasOwnProperty"),
      fc.string({ maxLength: 6 }),
    ),
    fc.jsonValue({ maxDepth: 2 }),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  )
  .map((keys) => Object.fromEntries(Object.entries(keys).filter(([key]) => !meaningful.has(key))));

const meaningful = new Set(
  (
    "code message msg error errors err data detail details status statusCode httpCode Response Error RequestId requestId traceId opstat severity " +
    "underlyingCode underlyingMessage response body bodyAsText text responseJSON responseText headers cause provider name codeDesc jobs"
  ).split(" "),
);

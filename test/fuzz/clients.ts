/** What is around a body. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly noise: object;
}

/** Without `sees`, neither status nor headers are in the value. */
export type Client = (body: unknown, answer: Answer) => { readonly value: unknown; readonly sees?: { readonly headers: boolean } };

const withAll = { headers: true };

/** What clients make of an answer. */
export const clients: readonly Client[] = [
  (body) => ({ value: bytesOf(body) }),
  (body) => ({ value: bytesOf(body).buffer }),
  (body) => ({ value: Buffer.from(`\ufeff ${JSON.stringify(body, null, 1)}\r\n`) }),
  (body, { status, headers }) => ({ value: { status, headers, data: bytesOf(body).buffer }, sees: withAll }),
  (body, { status, headers }) => ({
    value: { response: { status, headers: axiosHeaders(headers), data: Buffer.from(bytesOf(body)) } },
    sees: withAll,
  }),
  (body, { status, headers }) => ({
    value: {
      statusCode: status,
      headers: { ...headers, "content-type": 'application/json; charset="UTF-16LE"' },
      body: Buffer.from(JSON.stringify(body), "utf16le"),
    },
    sees: withAll,
  }),
  (body, { status, headers }) => ({
    value: { status, headers: Object.entries({ ...headers, "content-type": "text/plain;charset=x-unknown" }), body: bytesOf(body) },
    sees: withAll,
  }),
  (body) => ({ value: `data: ${JSON.stringify(body)}\n\n` }),
  (body) => ({ value: `id: 7\r\nevent: error\r\ndata:${JSON.stringify(body)}\r\n\r\n` }),
  (body) => ({ value: Buffer.from(JSON.stringify(body, null, 2).replace(/^/gm, "data: ")) }),
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

/** Ways of handing over that are up to two levels deeper than the others. */
export const deep: readonly Client[] = [
  (body, answer) => ({ value: [kept(body, answer)], sees: withAll }),
  (body, answer) => ({ value: JSON.stringify([{ status: answer.status, headers: answer.headers, body }]), sees: withAll }),
  (body, answer) => ({ value: new AggregateError([new TypeError("fetch failed"), kept(body, answer)]), sees: withAll }),
  (body, answer) => ({ value: [{ status: "rejected", reason: kept(body, answer) }], sees: withAll }),
  (body, answer) => ({
    value: [
      { status: "fulfilled", value: 1 },
      { status: "fulfilled", value: kept(body, answer) },
    ],
    sees: withAll,
  }),
];

function kept(body: unknown, { status, headers }: Answer): object {
  return { status, headers: new Headers(headers), body: JSON.stringify(body) };
}

function bytesOf(body: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(body));
}

/** As axios has them: the names as they came, and a `get` in the prototype. */
function axiosHeaders(headers: Readonly<Record<string, string>>): object {
  return Object.assign(Object.create({ get: (name: string) => headers[name.toLowerCase()] }) as object, headers);
}

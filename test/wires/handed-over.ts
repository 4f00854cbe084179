/** A response of an API. */
export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response as clients hand it over. */
export function waysToHandOver({ status, headers, body }: Response): Readonly<Record<string, unknown>> {
  const json = parsed(body);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    "a plain response with a text": { status, headers, body },
    "a plain response with bytes": { status, headers, body: new TextEncoder().encode(body) },
    "a response with Headers and what is parsed": { status, headers: new Headers(headers), data: json ?? body },
    "an error that holds the response": Object.assign(new Error(`Request failed with status code ${status}`), {
      code: "ERR_BAD_REQUEST",
      response: { status, headers: lower, data: json ?? body },
    }),
    "an error of superagent": Object.assign(new Error("Bad Request"), {
      status,
      response: { statusCode: status, headers: lower, body: json ?? {}, text: body },
    }),
    "the cause of an error": new Error("The call failed.", { cause: { statusCode: status, headers, body } }),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { visible } from "../../problems/visible.ts";
import { answerWith, errorHeader, MockError, type MockedApi, type Wanted, wantedBy } from "./answers.ts";

/** Returns a server that answers each request with the error that it names, or else with the one that all requests get. */
export function mockServer(apis: readonly MockedApi[], otherwise: () => Wanted | undefined, print: (line: string) => void): Server {
  return createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const send = (status: number, sent: Readonly<Record<string, string>>, body: string, what: string): void => {
      print(visible(`${method} ${url}  ${status}  ${what}`));
      whenRead(request, response, status, { ...anyOrigin, ...sent }, body);
    };
    if (method === "OPTIONS" && headers["access-control-request-method"] !== undefined) return send(204, {}, "", "preflight request");
    try {
      const wanted = wantedBy({ path: url, headers }, apis, otherwise());
      if (wanted === undefined) throw new MockError("The request does not specify an error.", howToName(`http://${headers.host}`, apis));
      const { answer, format } = answerWith(wanted, apis);
      const { status, headers: own, body } = answer;
      const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
      send(status, own, text, `${wanted.error} (${format})`);
    } catch (error) {
      if (!(error instanceof MockError)) throw error;
      send(404, { "content-type": "text/plain; charset=utf-8" }, `errcat mock: ${error.message}\n${error.cure}\n`, error.message);
    }
  });
}

/** Says how a request names an error. */
export function howToName(origin: string, apis: readonly MockedApi[]): string {
  return [
    `Specify the error at the start of the path, ${origin}/<id>/<code>, or in the header ${errorHeader}: <id>/<code>.`,
    `${apis.length === 1 ? "The ID is" : "The IDs are"} ${apis.map(({ id }) => id).join(", ")}.`,
  ].join("\n");
}

/** Answers a request once all of it has arrived: some clients do not read an answer before they have sent everything. */
function whenRead(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  request.resume().once("end", () => {
    // An answer without content has no length.
    const length = status === 204 || status === 304 ? {} : { "content-length": String(Buffer.byteLength(body)) };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === "HEAD" ? undefined : body);
  });
}

/** Lets the pages of other origins ask, and see every header. */
const anyOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "*",
} as const;

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a provider sends over HTTP. A body that is not a string goes out as JSON. */
export interface Answer {
  readonly name: string;
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Server = Awaited<ReturnType<typeof serve>>;

/** A provider on this machine: it answers every request in one way, until it is told another. */
export async function serve() {
  let answer: Answer | "silence" | "a closed connection" = "silence";
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.method === "OPTIONS") return void response.writeHead(204, anyOrigin).end();
    asked++;
    if (answer === "silence") return;
    if (answer === "a closed connection") return void request.socket.destroy();
    const { status, type = "application/json", headers, body = "" } = answer;
    request.resume().on("end", () => {
      response.writeHead(status, { ...anyOrigin, ...(type && { "content-type": type }), ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith(next: typeof answer) {
      answer = next;
      asked = 0;
    },
    /** How many requests came since the answer was set. */
    asked: () => asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Lets the pages of other origins ask, and see every header. */
const anyOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "*",
};

import dgram from "node:dgram";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitted, type Made, rejected, thrown } from "./made.ts";

const host = "127.0.0.1";

/** Lets `use` have a server on a port of the loopback interface, and stops the server. */
export async function withServer<Result>(server: net.Server, use: (port: number) => Promise<Result>): Promise<Result> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  return withServer(net.createServer(), async (port) => port);
}

/** A server that reads a request and answers it with these bytes. */
export function answering(bytes: string): net.Server {
  return net.createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.end(bytes));
  });
}

const get = (server: net.Server): Promise<unknown> => withServer(server, (port) => emitted(http.get({ host, port, agent: false })));
const both = [
  { address: "::1", family: 6 },
  { address: host, family: 4 },
];

async function udp(use: (socket: dgram.Socket) => unknown): Promise<unknown> {
  const socket = dgram.createSocket("udp4");
  try {
    return await use(socket);
  } finally {
    socket.close();
  }
}

/** What the handler of a request throws. */
async function response(use: (response: http.ServerResponse) => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const server = http.createServer((_, response) => {
      resolve(thrown(() => use(response)));
      response.destroy();
    });
    void withServer(
      server,
      async (port) =>
        new Promise((closed) =>
          http
            .get({ host, port, agent: false })
            .on("error", () => undefined)
            .on("close", closed),
        ),
    );
  });
}

/** Errors of connections. */
export const sockets: readonly Made[] = [
  {
    code: "ECONNREFUSED",
    parameters: { syscall: "connect", address: host },
    make: async () => emitted(net.connect(await freePort(), host)),
  },
  {
    code: "ECONNREFUSED",
    about: "by each address of a host",
    parameters: { syscall: "connect", address: "::1" },
    make: async () =>
      emitted(
        net.connect({ port: await freePort(), host: "localhost", autoSelectFamily: true, lookup: (_, __, done) => done(null, both) }),
      ),
  },
  {
    code: "ENOENT",
    about: "of a socket file",
    parameters: { syscall: "connect", address: join(tmpdir(), "no-such-socket") },
    make: () => emitted(net.connect(join(tmpdir(), "no-such-socket"))),
  },
  {
    code: "EADDRINUSE",
    parameters: { syscall: "listen", address: host },
    make: () => withServer(net.createServer(), (port) => emitted(net.createServer().listen(port, host))),
  },
  {
    code: "EADDRNOTAVAIL",
    parameters: { syscall: "listen", address: "192.0.2.1" },
    make: () => emitted(net.createServer().listen(0, "192.0.2.1")),
  },
  {
    code: "ECONNRESET",
    parameters: { syscall: "read" },
    make: () =>
      withServer(
        net.createServer((socket) => socket.once("data", () => socket.resetAndDestroy())),
        (port) => {
          const socket = net.connect(port, host);
          socket.write("x");
          return emitted(socket);
        },
      ),
  },
  {
    code: "EMSGSIZE",
    parameters: { syscall: "send", address: host, port: 9 },
    make: () => udp(async (socket) => new Promise((done) => socket.send(Buffer.alloc(70_000), 9, host, done))),
  },
  { code: "ERR_SOCKET_BAD_PORT", make: () => thrown(() => net.connect(70_000, host)) },
  { code: "ERR_SOCKET_DGRAM_NOT_RUNNING", make: () => thrown(() => dgram.createSocket("udp4").close().close()) },
  { code: "ERR_SERVER_NOT_RUNNING", make: () => new Promise((resolve) => net.createServer().close(resolve)) },
  {
    code: "ERR_SERVER_ALREADY_LISTEN",
    make: () => {
      const server = net.createServer();
      return withServer(server, async () => thrown(() => server.listen(0, host)));
    },
  },
];

/** Errors of HTTP. */
export const overHttp: readonly Made[] = [
  { code: "ECONNRESET", about: "of a request without an answer", make: () => get(net.createServer((socket) => socket.end())) },
  {
    code: "HPE_INVALID_CONSTANT",
    parameters: { reason: "Expected HTTP/, RTSP/ or ICE/", bytesParsed: 0 },
    make: () => get(answering("nonsense\r\n\r\n")),
  },
  { code: "HPE_INVALID_HEADER_TOKEN", make: () => get(answering("HTTP/1.1 200 OK\r\na b: c\r\n\r\n")) },
  { code: "HPE_INVALID_CONTENT_LENGTH", make: () => get(answering("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n")) },
  { code: "HPE_HEADER_OVERFLOW", make: () => get(answering(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(20_000)}\r\n\r\n`)) },
  {
    code: "HPE_INVALID_METHOD",
    make: () => {
      const server = http.createServer();
      return withServer(server, (port) => {
        const failed = new Promise((resolve) => server.once("clientError", (error, socket) => resolve((socket.destroy(), error))));
        net
          .connect(port, host)
          .on("error", () => undefined)
          .end("\u0016\u0003\u0001\r\n\r\n");
        return failed;
      });
    },
  },
  { code: "ERR_HTTP_HEADERS_SENT", make: () => response((one) => one.flushHeaders() ?? one.setHeader("x", "y")) },
  { code: "ERR_HTTP_INVALID_STATUS_CODE", make: () => response((one) => one.writeHead(1000)) },
  { code: "ERR_INVALID_CHAR", make: () => response((one) => one.setHeader("x", "a\nb")) },
  { code: "ERR_INVALID_HTTP_TOKEN", make: () => response((one) => one.setHeader("a b", "x")) },
  { code: "ERR_HTTP_INVALID_HEADER_VALUE", make: () => response((one) => one.setHeader("x", undefined as unknown as string)) },
  { code: "ERR_UNESCAPED_CHARACTERS", make: () => thrown(() => http.get({ host, path: "/a b" })) },
  { code: "ERR_INVALID_PROTOCOL", make: () => thrown(() => http.get("https://127.0.0.1/")) },
];

/** Errors of fetch. */
export const overFetch: readonly Made[] = [
  {
    code: "ECONNREFUSED",
    about: "in fetch",
    parameters: { address: host },
    make: async () => rejected(fetch(`http://${host}:${await freePort()}`)),
  },
  {
    code: "UND_ERR_SOCKET",
    parameters: { address: host },
    make: () =>
      withServer(answering("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab"), (port) =>
        rejected(fetch(`http://${host}:${port}`).then((one) => one.text())),
      ),
  },
  {
    code: "UND_ERR_HEADERS_OVERFLOW",
    make: () =>
      withServer(answering(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(20_000)}\r\n\r\n`), (port) => rejected(fetch(`http://${host}:${port}`))),
  },
  { code: "AbortError", make: () => rejected(fetch(`http://${host}:9999`, { signal: AbortSignal.abort() })) },
  {
    code: "TimeoutError",
    make: () => {
      const server = http.createServer();
      return withServer(server, (port) => rejected(fetch(`http://${host}:${port}`, { signal: AbortSignal.timeout(20) }))).finally(() =>
        server.closeAllConnections(),
      );
    },
  },
  { code: "ERR_INVALID_URL", about: "in fetch", parameters: { input: "nowhere" }, make: () => rejected(fetch("nowhere")) },
];

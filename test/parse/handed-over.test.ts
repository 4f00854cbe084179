import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as gengo from "../../generated/gengo/index.js";
import { parserOf } from "./parsers.ts";

const text = '{"opstat":"error","err":{"code":1000,"msg":"é 中"}}';
const body = JSON.parse(text);
const bytes = new TextEncoder().encode(text);
const json = { "content-type": "application/json; charset=utf-8" };

describe("Bytes are read as text", () => {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  test.each([
    ["a Uint8Array", bytes],
    ["a Buffer", Buffer.from(text)],
    ["a part of a larger buffer", Buffer.from(`xx${text}xx`).subarray(2, 2 + bytes.length)],
    ["an ArrayBuffer", bytes.buffer],
    ["a DataView", new DataView(bytes.buffer)],
    ["an Int8Array", new Int8Array(bytes.buffer)],
    ["a Uint8ClampedArray", new Uint8ClampedArray(bytes.buffer)],
    ["a byte order mark before the text", Buffer.from(`\ufeff${text}`)],
    ["JSON text in JSON text", Buffer.from(JSON.stringify(text))],
  ])("%s", (_, value) => {
    for (const handed of [
      value,
      { data: value },
      { body: value },
      { status: 401, headers: json, body: value },
      { response: { status: 401, data: value } },
    ])
      expect(gengo.parse(handed)).toMatchObject({ code: "1000", detail: "é 中" });
  });

  test.each([
    ["utf-16le", Buffer.from(text, "utf16le")],
    ['"UTF-16LE"', Buffer.from(text, "utf16le")],
    [
      "gbk",
      Buffer.concat([Buffer.from('{"opstat":"error","err":{"code":1000,"msg":"\\u00e9 '), Buffer.from([0xd6, 0xd0]), Buffer.from('"}}')]),
    ],
    ["no-such-charset", Buffer.from(text)],
  ])("in the charset that the response declares: %s", (charset, value) => {
    const headers = { "Content-Type": `application/json;charset=${charset}` };
    expect(gengo.parse({ status: 401, headers, body: value })).toMatchObject({ code: "1000", detail: "é 中" });
  });

  test.each([
    ["compressed", gzipSync(text)],
    ["cut off", bytes.subarray(0, 20)],
    ["none", new Uint8Array()],
    ["more than can be searched", Buffer.alloc(9_000_000, " ")],
    ["an object that calls itself bytes", { byteLength: 3, 0: 123 }],
  ])("and are no error where they are %s", (_, value) => {
    expect(gengo.parseAll(value)).toEqual([]);
  });
});

describe("Several errors", () => {
  const other = { opstat: "error", err: { code: 2700, msg: "no credits" } };
  const both = [body, other];
  test.each([
    ["an AggregateError", new AggregateError(both)],
    [
      "an AggregateError of a client's errors",
      new AggregateError(both.map((data) => Object.assign(new Error("no"), { response: { status: 400, data } }))),
    ],
    ["an AggregateError as a cause", new Error("no", { cause: new AggregateError(both) })],
    ["settled promises", both.map((reason) => ({ status: "rejected", reason }))],
    [
      "settled promises, some of which were fulfilled",
      [{ status: "fulfilled", value: 1 }, ...both.map((reason) => ({ status: "rejected", reason }))],
    ],
    ["answers that settled promises were fulfilled with", both.map((data) => ({ status: "fulfilled", value: { status: 400, data } }))],
    ["a batch as JSON text", JSON.stringify(both)],
    ["a batch in bytes", Buffer.from(JSON.stringify(both))],
    [
      "a batch of answers",
      [{ status: 200, body: '{"opstat":"ok"}' }, ...both.map((data) => ({ status: 400, body: JSON.stringify(data) }))],
    ],
  ])("in %s are all found, the first of them by parse", (_, value) => {
    expect(gengo.parse(value)).toMatchObject({ code: "1000" });
    expect(gengo.parseAll(value).map(({ code }) => code)).toEqual(["1000", "2700"]);
  });

  const graphql = parserOf("graphql");
  const errors = [{ message: "No such user", extensions: { code: "NOT_FOUND" } }];
  test.each([
    ["Apollo Client 3", Object.assign(new Error("No such user"), { name: "ApolloError", graphQLErrors: errors, networkError: null })],
    [
      "Apollo Client 3, in a network error",
      Object.assign(new Error("no"), {
        graphQLErrors: [],
        networkError: Object.assign(new Error("no"), { name: "ServerError", statusCode: 400, result: { errors }, response: {} }),
      }),
    ],
    ["Apollo Client 4", Object.assign(new Error("No such user"), { name: "CombinedGraphQLErrors", errors, data: null })],
    [
      "Apollo Client 4, of a server",
      Object.assign(new Error("no"), { name: "ServerError", statusCode: 400, bodyText: JSON.stringify({ errors }), response: {} }),
    ],
    [
      "urql",
      Object.assign(new Error("[GraphQL] No such user"), { name: "CombinedError", graphQLErrors: errors, response: { status: 200 } }),
    ],
    ["graphql-request", Object.assign(new Error("No such user"), { response: { errors, status: 200, headers: {} }, request: {} })],
  ])("of GraphQL, as %s keeps them, are found", (_, value) => {
    const [listed] = graphql.entries.keys();
    const known = JSON.parse(JSON.stringify(errors).replaceAll("NOT_FOUND", listed ?? ""));
    const handed = withErrors(value, known);
    expect(graphql.parse(handed)).toMatchObject({ code: listed });
  });
});

describe("A text of a stream", () => {
  test.each([
    ["a line of a server-sent event", `data: ${text}`],
    ["the same without a space", `data:${text}`],
    ["a whole event", `event: error\nid: 3\nretry: 10\ndata: ${text}\n\n`],
    ["an event in several lines", `: comment\r\ndata: {"opstat":"error",\r\ndata: "err":{"code":1000,"msg":"é 中"}}\r\n\r\n`],
    ["a line of NDJSON", `${text}\n`],
    ["an event in bytes", Buffer.from(`data: ${text}\n\n`)],
  ])("that holds an error is read: %s", (_, value) => {
    expect(gengo.parse(value)).toMatchObject({ code: "1000", detail: "é 中" });
  });

  test.each(["data: [DONE]", "data:", ":", "event: error", "data: {"])("that holds none is none: %s", (value) => {
    expect(gengo.parseAll(value)).toEqual([]);
  });
});

describe("parseAsync reads what nobody has read yet", () => {
  const error = { code: "1000", detail: "é 中" };
  const response = () => new Response(text, { status: 401, headers: json });
  test.each([
    ["a Response", () => response(), 401],
    ["a client's error with a Response", () => Object.assign(new Error("no"), { response: response() }), 401],
    ["the same as a cause", () => new Error("no", { cause: { response: response() } }), 401],
    ["a Blob", () => new Blob([text]), undefined],
    ["a client's error with a Blob", () => ({ response: { status: 401, headers: json, data: new Blob([text]) } }), 401],
    ["a web stream", () => response().body, undefined],
    ["an answer with a web stream", () => ({ status: 401, headers: json, body: response().body }), 401],
    ["a Node.js stream", () => Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]), undefined],
    ["a Node.js stream of texts", () => Readable.from([text.slice(0, 9), text.slice(9)]), undefined],
    ["an answer with a Node.js stream", () => ({ statusCode: 401, headers: json, body: Readable.from([bytes]) }), 401],
    ["a client's error with a Node.js stream", () => ({ response: { status: 401, headers: {}, data: Readable.from([bytes]) } }), 401],
  ] as const)("%s", async (_, make, status) => {
    expect(await gengo.parseAsync(make())).toMatchObject({ ...error, status });
  });

  const fine = () => new Response('{"opstat":"ok"}', { status: 200, headers: json });
  const thrown = () => Object.assign(new Error("no"), { response: response() });
  test.each([
    ["an AggregateError", () => new AggregateError([thrown(), thrown()])],
    ["an AggregateError as a cause", () => new Error("no", { cause: new AggregateError([new TypeError("fetch failed"), thrown()]) })],
    ["settled promises", () => [{ status: "rejected", reason: thrown() }]],
    [
      "settled promises, of which the first was fulfilled with a success",
      () => [fine(), response()].map((value) => ({ status: "fulfilled", value })),
    ],
    ["responses", () => [fine(), fine(), response()]],
    ["Blobs", () => [new Blob(["no JSON"]), new Blob([text])]],
    [
      "an error whose own response is another's",
      () => Object.assign(new Error("no", { cause: thrown() }), { response: new Response("<html>") }),
    ],
  ])("in %s", async (_, make) => {
    expect(await gengo.parseAsync(make())).toMatchObject(error);
  });

  test("once each, in values that hold each other", async () => {
    let reads = 0;
    const body = new ReadableStream({ pull: (controller) => (reads++ === 0 ? controller.enqueue(bytes) : controller.close()) });
    const all: unknown[] = [{ status: 200, headers: {}, body }];
    all.push(all, all, new AggregateError([all, all]));
    expect(await gengo.parseAsync(all)).toMatchObject(error);
    expect(reads).toBe(2);
  });

  test("and leaves a Response to be read by others", async () => {
    const value = response();
    await gengo.parseAsync(value);
    expect(await value.text()).toBe(text);
  });

  test("and does as parse does with everything else", async () => {
    for (const value of [text, body, { status: 401, body }, new AggregateError([body])])
      expect(await gengo.parseAsync(value)).toMatchObject({ code: "1000" });
    for (const value of [undefined, null, 1, "x", {}, new Error("no"), new Response(), new Blob([])])
      expect(await gengo.parseAsync(value)).toBeUndefined();
  });

  test("up to a limit, without waiting for the rest", async () => {
    const endless = (): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(bytes) });
    expect(await gengo.parseAsync(new Response(endless()), { limit: bytes.length })).toMatchObject(error);
    expect(await gengo.parseAsync(new Response(endless()), { limit: bytes.length + 1 })).toBeUndefined();
    expect(await gengo.parseAsync(endless(), { limit: bytes.length })).toMatchObject(error);
    expect(await gengo.parseAsync(new Blob([text, text]), { limit: bytes.length })).toMatchObject(error);
    const node = Readable.from(
      (function* () {
        for (;;) yield bytes;
      })(),
    );
    expect(await gengo.parseAsync(node, { limit: bytes.length })).toMatchObject(error);
    expect(node.destroyed).toBe(true);
  });

  test("until a signal ends it", async () => {
    const silent = (): ReadableStream => new ReadableStream({ pull: () => new Promise(() => undefined) });
    for (const value of [new Response(silent()), silent(), new Readable({ read: () => undefined })]) {
      const controller = new AbortController();
      const found = gengo.parseAsync(value, { signal: controller.signal });
      controller.abort();
      expect(await found).toBeUndefined();
    }
    expect(await gengo.parseAsync(response(), { signal: AbortSignal.abort() })).toBeUndefined();
  });

  test("and forgets the signal once it has read", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const counted = {
      aborted: false,
      addEventListener: (...given: Parameters<AbortSignal["addEventListener"]>) => (listeners++, signal.addEventListener(...given)),
      removeEventListener: (...given: Parameters<AbortSignal["removeEventListener"]>) => (
        listeners--, signal.removeEventListener(...given)
      ),
    } as AbortSignal;
    const failing = new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });
    for (const value of [response(), response().body, new Response(failing), Readable.from([bytes])])
      await gengo.parseAsync(value, { signal: counted });
    expect(listeners).toBe(0);
  });

  test("and gives up a stream that goes on without a byte", async () => {
    let reads = 0;
    const empty = () => ({
      locked: false,
      getReader: () => ({ read: async () => (reads++, { value: new Uint8Array() }), cancel: async () => {} }),
    });
    expect(await gengo.parseAsync(empty())).toBeUndefined();
    expect(await gengo.parseAsync({ status: 401, headers: {}, body: empty() })).toBeUndefined();
    expect(reads).toBeLessThan(5000);
    const few = [...Array.from({ length: 100 }, () => new Uint8Array()), bytes];
    expect(await gengo.parseAsync(Readable.from(few))).toMatchObject(error);
  });

  test("and never rejects", async () => {
    const failing = (): ReadableStream => new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });
    const used = response();
    await used.text();
    const locked = response().body;
    locked?.getReader();
    const broken = {
      bodyUsed: false,
      clone: () => {
        throw new Error("no");
      },
    };
    const destroyed = new Readable({
      read() {
        this.destroy(new Error("reset"));
      },
    });
    const objects = Readable.from([{ not: "bytes" }]);
    for (const value of [
      new Response(failing()),
      failing(),
      used,
      locked,
      broken,
      destroyed,
      objects,
      { getReader: 1 },
      { pipe: () => 1 },
      { response: broken },
    ])
      expect(await gengo.parseAsync(value)).toBeUndefined();
  });
});

describe("An answer without a body", () => {
  const azure = parserOf("azure-translator");
  const headers = { "x-requestid": "4b9a3c1e" };
  const unknown = { code: "$unknown", nearest: "401000", status: 401, requestId: "4b9a3c1e" };

  test.each([
    ["no bytes", new Uint8Array()],
    ["an empty Buffer", Buffer.alloc(0)],
    ["an empty ArrayBuffer", new ArrayBuffer(0)],
    ["an empty text", ""],
  ])("is known by its status where its body is %s", (_, body) => {
    for (const value of [{ status: 401, headers, body }, { response: { status: 401, headers, data: body } }])
      expect(azure.parse(value)).toMatchObject(unknown);
  });

  test.each([
    ["a Response", () => new Response("", { status: 401, headers })],
    ["a Blob", () => ({ status: 401, headers, data: new Blob([]) })],
    ["a Node.js stream", () => ({ statusCode: 401, headers, body: Readable.from([]) })],
    ["a response that is its stream", () => Object.assign(Readable.from([]), { statusCode: 401, headers })],
  ])("is known once nothing has been read of %s", async (_, make) => {
    expect(await azure.parseAsync(make())).toMatchObject(unknown);
  });

  test.each([
    ["that is its stream", () => Object.assign(Readable.from([bytes]), { statusCode: 401, headers })],
    ["in an error that is its stream", () => ({ response: Object.assign(Readable.from([bytes]), { statusCode: 401, headers }) })],
    ["whose body is a stream", () => ({ statusCode: 401, headers, body: Readable.from([bytes]) })],
    ["of fetch", () => new Response(text, { status: 401, headers })],
  ])("is not what an unread response is %s", (_, make) => {
    expect(azure.parseAll(make())).toEqual([]);
  });
});

describe("A failure of the transport is no provider's", () => {
  const system = (code: string) => Object.assign(new Error(`connect ${code} 127.0.0.1:1`), { code, errno: -111, syscall: "connect" });
  test.each([
    ["fetch failed", new TypeError("fetch failed", { cause: system("ECONNREFUSED") })],
    [
      "fetch failed at several addresses",
      new TypeError("fetch failed", { cause: new AggregateError([system("ECONNREFUSED"), system("ENETUNREACH")]) }),
    ],
    ["an abort", new DOMException("This operation was aborted", "AbortError")],
    ["a time-out", new DOMException("The operation was aborted due to timeout", "TimeoutError")],
    ["a broken socket", Object.assign(new Error("other side closed"), { name: "SocketError", code: "UND_ERR_SOCKET" })],
    [
      "axios without an answer",
      Object.assign(new Error("Network Error"), { name: "AxiosError", code: "ERR_NETWORK", config: {}, request: {} }),
    ],
  ])("%s", (_, value) => {
    for (const id of ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"])
      expect(parserOf(id).parseAll(value)).toEqual([]);
  });
});

/** The error with other GraphQL errors in the place of those it has. */
function withErrors(value: object, errors: readonly object[]): object {
  const text = JSON.stringify({ ...value, name: (value as Error).name, message: (value as Error).message });
  return JSON.parse(text.replaceAll("NOT_FOUND", (errors[0] as { extensions: { code: string } }).extensions.code));
}

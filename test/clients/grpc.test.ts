import { readFileSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { create, createFileRegistry } from "@bufbuild/protobuf";
import { DurationSchema, FileDescriptorProtoSchema, file_google_protobuf_wrappers, type StringValue } from "@bufbuild/protobuf/wkt";
import { ConnectError, createClient, type ServiceImpl } from "@connectrpc/connect";
import { connectNodeAdapter, createConnectTransport, createGrpcWebTransport } from "@connectrpc/connect-node";
import * as grpc from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAsync } from "../../generated/grpc/index.js";
import type { FullCatalog } from "../../generator/expand/full-catalog.ts";

/** The status codes of gRPC: OK and the errors. */
const codes = Array.from({ length: 17 }, (_, code) => code);
const { entries } = JSON.parse(readFileSync(new URL("../../catalogs/grpc.json", import.meta.url), "utf8")) as FullCatalog;

test("The catalog has the name of every code but OK, as grpc-js has it.", () => {
  expect(Object.fromEntries(entries.map(({ code, name }) => [name, Number(code)]))).toEqual(
    Object.fromEntries(codes.filter((code) => code > 0).map((code) => [grpc.status[code], code])),
  );
});

describe("@grpc/grpc-js", () => {
  const text = { serialize: (value: string) => Buffer.from(value), deserialize: (bytes: Buffer) => String(bytes) };
  const definition = {
    fail: {
      path: "/shop.Shop/Fail",
      requestStream: false,
      responseStream: false,
      requestSerialize: text.serialize,
      requestDeserialize: text.deserialize,
      responseSerialize: text.serialize,
      responseDeserialize: text.deserialize,
    },
  } as const;
  type Fail = (code: string, callback: (error: grpc.ServiceError | null, answer?: string) => void) => void;
  let server: grpc.Server;
  let client: grpc.Client & { readonly fail: Fail };

  beforeAll(async () => {
    server = new grpc.Server();
    server.addService(definition, {
      fail: ({ request }: grpc.ServerUnaryCall<string, string>, callback: grpc.sendUnaryData<string>) =>
        request === "0" ? callback(null, "fine") : callback({ code: Number(request), details: "No such order" }),
    });
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port))),
    );
    const Client = grpc.makeGenericClientConstructor(definition, "Shop");
    client = new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure()) as unknown as typeof client;
  });
  afterAll(() => {
    client.close();
    server.forceShutdown();
  });
  const handed = (code: number) =>
    new Promise<unknown>((resolve) => client.fail(String(code), (error, answer) => resolve(error ?? answer)));

  test.each(codes)("A status of %i is found in what a call hands over.", async (code) => {
    const value = await handed(code);
    const expected = code === 0 ? undefined : { code: String(code), detail: "No such order" };
    for (const one of [value, { cause: value }, JSON.stringify(value)])
      if (expected === undefined) expect(parse(one)).toBeUndefined();
      else expect(parse(one)).toMatchObject(expected);
  });

  test("A status that is not listed is an unknown one.", async () => {
    expect(parse(await handed(99))).toMatchObject({ code: "$unknown", rawCode: "99", detail: "No such order" });
  });

  test("A server that is not there is unavailable.", async () => {
    const lost = new grpc.Client("127.0.0.1:1", grpc.credentials.createInsecure());
    const error = await new Promise((resolve) =>
      lost.makeUnaryRequest("/shop.Shop/Fail", text.serialize, text.deserialize, "1", (one) => resolve(one)),
    );
    lost.close();
    expect(parse(error)).toMatchObject({ code: "14", retry: "later" });
  });
});

describe("@connectrpc/connect", () => {
  const file = create(FileDescriptorProtoSchema, {
    name: "shop.proto",
    package: "shop",
    syntax: "proto3",
    dependency: ["google/protobuf/wrappers.proto"],
    service: [
      { name: "Shop", method: [{ name: "Fail", inputType: ".google.protobuf.StringValue", outputType: ".google.protobuf.StringValue" }] },
    ],
  });
  const Shop = createFileRegistry(file, (name) =>
    name === "google/protobuf/wrappers.proto" ? file_google_protobuf_wrappers.proto : undefined,
  ).getService("shop.Shop");
  if (Shop === undefined) throw new Error("The service is not described.");
  let server: HttpServer;
  let baseUrl: string;

  beforeAll(async () => {
    const fail = ({ value }: StringValue) => {
      if (value === "0") return { value: "fine" };
      const details = [{ desc: DurationSchema, value: { seconds: 3n } }];
      throw new ConnectError("No such order", Number(value), undefined, details);
    };
    const routes = connectNodeAdapter({
      routes: (router) => router.service(Shop, { fail } as unknown as Partial<ServiceImpl<typeof Shop>>),
    });
    server = createServer(routes);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  type Call = (code: number) => Promise<unknown>;
  const through = (transport: ReturnType<typeof createConnectTransport>): Call => {
    const call = (createClient(Shop, transport) as unknown as { fail: (request: object) => Promise<unknown> }).fail;
    return (code) => call({ value: String(code) }).catch((error: unknown) => error);
  };
  const clients: Readonly<Record<string, () => Call>> = {
    "Connect's protocol": () => through(createConnectTransport({ baseUrl, httpVersion: "1.1" })),
    "gRPC-Web": () => through(createGrpcWebTransport({ baseUrl, httpVersion: "1.1" })),
    fetch: () => (code) =>
      fetch(`${baseUrl}/shop.Shop/Fail`, { method: "POST", headers: { "content-type": "application/json" }, body: `"${code}"` }),
  };

  describe.each(Object.keys(clients))("by %s", (name) => {
    test.each(codes)("A status of %i is found in what a call hands over.", async (code) => {
      const value = await clients[name]?.()(code);
      if (code === 0) expect(await parseAsync(value)).toBeUndefined();
      else expect(await parseAsync(value)).toMatchObject({ code: String(code), detail: "No such order" });
    });
  });

  test("An error without a message is found by its details, which are only bytes.", () => {
    expect(parse({ code: "not_found", details: [{ type: "google.protobuf.Duration", value: "CAM" }] })).toMatchObject({ code: "5" });
  });
});

describe("What does not say that it is of gRPC", () => {
  test.each<readonly [string, unknown]>([
    ["a bare number", { code: 5 }],
    ["a number and a message", { code: 5, message: "no" }],
    ["a number and a message in an error", Object.assign(new Error("no"), { code: 5 })],
    ["an error of a file", Object.assign(new Error("no"), { code: 5, errno: -2, syscall: "open", path: "/orders" })],
    ["a signal's exit", Object.assign(new Error("Command failed"), { code: 1, killed: false, signal: null, cmd: "ls" })],
    ["a bare name", { code: "not_found" }],
    ["a bare name in capitals", { code: "NOT_FOUND", message: "no" }],
    ["an error of tRPC", Object.assign(new Error("no"), { name: "TRPCError", code: "NOT_FOUND" })],
    ["an error of Firebase", Object.assign(new Error("no"), { name: "FirebaseError", code: "not-found" })],
    ["an exception with a name as its code", Object.assign(new Error("no"), { code: "not_found" })],
    ["an error object", { error: { code: "not_found", message: "no" } }],
    ["an error object of OpenAI", { error: { message: "no", type: "invalid_request_error", code: "not_found" } }],
    ["a DOMException", new DOMException("no", "AbortError")],
    ["a close of a WebSocket", { code: 1006, reason: "", wasClean: false }],
    ["a position that could not be had", { code: 1, message: "User denied Geolocation" }],
  ])("%s is none of its errors.", (_, value) => {
    expect(parse(value)).toBeUndefined();
  });
});

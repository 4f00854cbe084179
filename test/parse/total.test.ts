import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parserOf, parsers } from "./parsers.ts";

const gengoBody = { opstat: "error", err: { code: 1000, msg: "no" } };
const gengo = parserOf("gengo");
const api2 = parserOf("tencent-api2");
const azure = parserOf("azure-translator");

describe("No value makes a parser throw, and none of these is an error:", () => {
  const cyclic: Record<string, unknown> = { code: {}, message: "no" };
  Object.assign(cyclic, { cause: cyclic, response: cyclic, data: cyclic, err: cyclic, error: cyclic });
  const bite = () => {
    throw new Error("do not touch");
  };
  const fickle = () => {
    let reads = 0;
    return Object.defineProperty({}, "byteLength", { get: () => (reads++ % 2 === 0 ? 5 : Object.create(null)) });
  };
  const everyTrap = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, bite]));

  test.for<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a number", 4100],
    ["NaN", NaN],
    ["a boolean", true],
    ["a bigint", 4100n],
    ["a symbol", Symbol("4100")],
    ["a function", () => gengoBody],
    [
      "a class",
      class {
        static code = 41_000;
      },
    ],
    ["an empty text", ""],
    ["a text", "1000"],
    ["an array", [1000, "400036"]],
    ["a sparse array", Object.assign([], { length: 4_294_967_295 })],
    ["an object", {}],
    ["an object without a prototype", Object.create(null)],
    ["a Map", new Map([["code", 4100]])],
    ["a Promise", Promise.resolve(gengoBody)],
    ["a Response that nobody has read", new Response(JSON.stringify(gengoBody), { status: 400 })],
    [
      "a getter that throws",
      Object.defineProperties({}, { code: { get: bite }, response: { get: bite }, message: { get: bite }, headers: { get: bite } }),
    ],
    ["bytes whose length is a number when it is read first, and then an object", { data: fickle(), body: fickle() }],
    ["a revoked proxy", revoked({})],
    ["a revoked proxy of an array", revoked([])],
    ["a revoked proxy of a function", revoked(() => 0)],
    [
      "revoked proxies inside",
      {
        response: { data: revoked([]), headers: revoked({}), status: revoked({}) },
        body: revoked({}),
        err: revoked([]),
        cause: revoked({}),
      },
    ],
    ["a proxy whose every trap throws", new Proxy({}, everyTrap)],
    ["a proxy of a function whose every trap throws", new Proxy(() => 0, everyTrap)],
    ["a proxy whose every trap is revoked", new Proxy({}, revoked({}) as object)],
    ["a proxy with keys that cannot be", new Proxy({}, { ownKeys: () => ["a", "a"] })],
    ["a proxy whose keys are no keys", new Proxy({}, { ownKeys: () => [1, null] as unknown as string[] })],
    [
      "a proxy of an array that claims to be endless",
      new Proxy([], { get: (target, key) => (key === "length" ? Infinity : (Reflect.get(target, key) as unknown)) }),
    ],
    ["a value that is itself everywhere", cyclic],
    ["proxies without end", endless()],
    ["a text of 50 MB", "4".repeat(50_000_000)],
    ["a JSON text of 50 MB", JSON.stringify({ code: 4100, message: "x".repeat(50_000_000) })],
    ["a million opening brackets", "[".repeat(1_000_000)],
    ["thousands of nested objects", '{"data":'.repeat(50_000) + "1" + "}".repeat(50_000)],
    ["a million spaces", " ".repeat(1_000_000)],
    ["a million quotes", '"'.repeat(1_000_000)],
    ["HTML", "<!doctype html><title>502 Bad Gateway</title>"],
    ["JSON that is cut off", '{"opstat":"error","err":{"code":1000'],
    ["a list of headers without an end in sight", { status: 200, headers: [endlessArray()], body: "{}" }],
    ["a pair of a header without an end in sight", { response: { headers: [["a", "b"], endlessArray()], data: {} } }],
    ["null as a body", { status: 200, headers: {}, data: null, body: null }],
    ["null in JSON", "null"],
    ["a number in JSON", "4100"],
    ["a text in JSON", '"4100"'],
    ["an Error", new Error("1000")],
    ["an Error of another realm", runInNewContext("Object.assign(new Error('no'), { code: 'ENOENT' })")],
  ])("%s", ([, value]) => {
    for (const { id, parse, parseAll } of parsers) expect([id, parse(value), parseAll(value)]).toEqual([id, undefined, []]);
  });
});

test("A million nested arrays are no error.", () => {
  expect(gengo.parse("[".repeat(1_000_000) + "]".repeat(1_000_000))).toBeUndefined();
});

test("A code is text or a whole number, and nothing else.", () => {
  const codes = [
    NaN,
    Infinity,
    -Infinity,
    4100.5,
    true,
    4100n,
    Symbol("4100"),
    Object(4100),
    Object("4100"),
    ["4100"],
    { code: 4100 },
    () => 4100,
    "4100 ",
    " 4100",
    "4100.0",
    "0x1004",
    "",
    null,
    undefined,
  ];
  for (const code of codes) expect(api2.parseAll({ code, message: "no", codeDesc: "AuthFailure" }), String(code)).toEqual([]);
  for (const code of [4100, "4100", 41e2]) expect(api2.parse({ code, message: "no" })).toMatchObject({ code: "4100" });
});

test("A code has at most 256 characters.", () => {
  const body = (length: number) => ({ Response: { Error: { Code: "X".repeat(length), Message: "no" } } });
  expect(parserOf("tencent-tmt").parse(body(256))).toMatchObject({ code: "$unknown", rawCode: "X".repeat(256) });
  expect(parserOf("tencent-tmt").parse(body(257))).toBeUndefined();
});

test("Zero is success, also below zero and as text, and so is what stands inside.", () => {
  for (const code of [0, -0, "0"])
    expect(api2.parseAll({ code, message: "no", codeDesc: "Success", data: { code: 4100, message: "no" } })).toEqual([]);
  expect(api2.parseAll({ code: "00", message: "no", codeDesc: "Success", data: { code: 4100, message: "no" } })).toHaveLength(1);
});

test("What says that it succeeded is no error, whatever else it says.", () => {
  expect(parserOf("rozetta-t4oo").parse({ status: "success", code: 40_203, message: "no" })).toBeUndefined();
  expect(parserOf("rozetta-t4oo").parse({ code: 40_203, message: "no" })).toMatchObject({ code: "40203" });
});

test("A status is a whole number from 100 to 599, also as text.", () => {
  for (const status of [100, "100", 599, "599"]) expect(gengo.parse({ status, body: gengoBody })).toMatchObject({ status: Number(status) });
  for (const status of [0, 99, 600, 1000, -200, 200.5, NaN, "", "OK", "200 OK", null, true, {}, 200n])
    expect(gengo.parse({ status, body: gengoBody }), String(status)).toMatchObject({ code: "1000", status: undefined });
  const places = [
    { response: { status: 401 } },
    { response: { statusCode: 401 } },
    { status: 401 },
    { statusCode: 401 },
    { httpCode: 401 },
  ];
  for (const place of places) expect(gengo.parse({ ...place, body: gengoBody })).toMatchObject({ status: 401 });
});

test("The bytes of a buffer are not looked at one by one.", () => {
  const keys = vi.spyOn(Object, "keys");
  const buffers = [new Uint8Array(8), Buffer.from("gengo"), new DataView(new ArrayBuffer(8)), new Float64Array(8)];
  try {
    for (const buffer of buffers)
      for (const { parseAll } of parsers)
        for (const value of [
          buffer,
          { body: buffer },
          { err: buffer },
          { opstat: "error", err: buffer },
          { errors: buffer, detail: buffer },
        ])
          parseAll(value);
    expect(keys.mock.calls.flat().filter((value) => ArrayBuffer.isView(value))).toEqual([]);
    expect(keys.mock.calls.length).toBeGreaterThan(0);
  } finally {
    keys.mockRestore();
  }
});

test("Leading zeros are part of a code.", () => {
  const rpc = parserOf("json-rpc");
  expect(rpc.parse({ jsonrpc: "2.0", error: { code: 3, message: "" } })).toMatchObject({ code: "3" });
  expect(rpc.parse({ jsonrpc: "2.0", error: { code: "3", message: "" } })).toMatchObject({ code: "3" });
  expect(rpc.parse({ jsonrpc: "2.0", error: { code: "003", message: "" } })).toMatchObject({ code: "$unknown", rawCode: "003" });
  expect(rpc.parse({ jsonrpc: "2.0", error: { code: 7, message: "" } })).toMatchObject({ code: "$unknown", rawCode: "7" });
  expect(api2.parse({ code: "04100", message: "no", codeDesc: "AuthFailure" })).toBeUndefined();
});

test("A code that is the name of a member of every object is a code that is not listed.", () => {
  for (const code of Object.getOwnPropertyNames(Object.prototype)) {
    const error = parserOf("graphql").parse(JSON.parse(`{"errors":[{"message":"no","extensions":{"code":"${code}"}}]}`));
    expect(error).toMatchObject({ code: "$unknown", rawCode: code, nearest: undefined, category: "unknown" });
  }
});

describe("An error is found", () => {
  const expected = { code: "1000", detail: "no" };
  const text = JSON.stringify(gengoBody);

  test.for<[string, unknown]>([
    ["in a frozen object", Object.freeze({ ...gengoBody })],
    ["in an object without a prototype", Object.assign(Object.create(null) as object, gengoBody)],
    ["in a proxy", new Proxy(gengoBody, {})],
    ["in an object of another realm", runInNewContext(`(${text})`)],
    ["in inherited properties", Object.create(gengoBody)],
    [
      "in properties that are not enumerable",
      Object.defineProperties({}, { opstat: { value: "error" }, err: { get: () => gengoBody.err } }),
    ],
    ["in a function", Object.assign(() => 0, { body: gengoBody })],
    ["in JSON", text],
    ["in JSON after a byte order mark", `\ufeff${text}`],
    ["in JSON with space around", `\r\n\t ${text}\u00a0\n`],
    ["in JSON that was encoded twice", JSON.stringify(text)],
    ["in JSON that was encoded three times", JSON.stringify(JSON.stringify(text))],
    ["in JSON of an answer", JSON.stringify({ statusCode: 400, headers: {}, body: text })],
    ["in a body", { body: gengoBody }],
    ["in a body that is JSON", { body: text }],
    ["in the response of an XMLHttpRequest", { readyState: 4, status: 400, response: text }],
    ["in a response that was parsed", { response: gengoBody }],
    ["in the JSON that an Error has as its message", new Error(text)],
    ["in a cause", new Error("no", { cause: gengoBody })],
    ["in the cause of a cause of a cause", new Error("no", { cause: new Error("no", { cause: { cause: text } }) })],
    ["in what a client made of an answer that a header makes one", { headers: {}, error: gengoBody }],
    ["beside a code of the client", Object.assign(new Error("no"), { code: "ERR_BAD_REQUEST", response: { data: gengoBody } })],
    ["beside a listed code of an outer body", { code: 1100, msg: "outer", response: { data: gengoBody } }],
  ])("%s.", ([, value]) => {
    expect(gengo.parse(value)).toMatchObject(expected);
    expect(gengo.parseAll(value)).toMatchObject([expected]);
  });

  test.for<[string, unknown]>([
    ["in JSON that was encoded four times", JSON.stringify(JSON.stringify(JSON.stringify(text)))],
    ["in the fourth cause", { cause: { cause: { cause: { cause: gengoBody } } } }],
    ["in a body inside a body", { body: { body: gengoBody } }],
    ["in a success inside", { response: { opstat: "ok", body: gengoBody } }],
    ["in a success", { opstat: "ok", data: gengoBody, message: text }],
    ["under a name that no client uses", { answer: gengoBody }],
  ])("no longer %s.", ([, value]) => {
    expect(gengo.parse(value)).toBeUndefined();
  });
});

describe("The request id is found in headers", () => {
  const error = { code: 400_036, message: "no" };

  class Lowered {
    get(name: string): string | null {
      return name === "x-requestid" ? "r-1" : null;
    }
  }

  test.for<[string, unknown]>([
    ["that are an object", { "x-requestid": "r-1" }],
    ["of any case", { "X-RequestId": "r-1" }],
    ["with several values", { "X-RequestId": ["r-1", "r-2"] }],
    ["that are Headers", new Headers({ "X-RequestId": "r-1" })],
    ["that are a Map", new Map([["x-requestid", "r-1"]])],
    ["that are a Map of any case", new Map([["X-RequestId", "r-1"]])],
    ["that are pairs", [["X-RequestId", "r-1"]]],
    ["that are names and values in turn", ["Server", "x-requestid", "X-RequestId", "r-1"]],
    ["with a get of their own", new Lowered()],
  ])("%s.", ([, headers]) => {
    expect(azure.parse({ status: 400, headers, body: { error } })).toMatchObject({ code: "400036", requestId: "r-1" });
    expect(azure.parse({ response: { status: 400, headers, data: { error } } })).toMatchObject({ code: "400036", requestId: "r-1" });
  });

  test.for<[string, unknown]>([
    ["that are a text", "x-requestid: r-1"],
    [
      "whose get throws",
      {
        get: () => {
          throw new Error("no");
        },
      },
    ],
    ["whose get gives something else", { get: () => ({ "x-requestid": "r-1" }) }],
    ["whose get is no function", { get: "x-requestid" }],
    ["that are a revoked proxy", revoked({})],
    ["without one", {}],
  ])("and is undefined in headers %s.", ([, headers]) => {
    expect(azure.parse({ status: 400, headers, body: { error } })).toMatchObject({ code: "400036", requestId: undefined });
  });
});

describe("What was parsed before", () => {
  const error = gengo.parse({
    status: 400,
    headers: {},
    body: { opstat: "error", err: { code: 2401, msg: ["no", "http://captcha"] } },
  }) as object;
  const unknown = gengo.parse({ opstat: "error", err: { code: 410, msg: "no" } }) as object;
  const withParameters = parserOf("stripe").parse({
    error: { type: "card_error", code: "card_declined", decline_code: "lost_card", message: "no" },
  }) as object;

  test("is the same error, also frozen, as a cause, or in an answer of one's own.", () => {
    for (const value of [
      error,
      { cause: error },
      new Error("no", { cause: new Error("no", { cause: error }) }),
      { response: { data: error } },
      Object.assign(new Error("no"), { body: error }),
      Object.freeze({ ...error }),
    ]) {
      expect(gengo.parse(value)).toStrictEqual(error);
      expect(gengo.parseAll(value)[0]).toStrictEqual(error);
    }
    expect(gengo.parse(unknown)).toStrictEqual(unknown);
    expect(parserOf("stripe").parse(withParameters)).toStrictEqual(withParameters);
  });

  test("is the same error as a copy or as JSON.", () => {
    for (const [parser, one] of [
      [gengo, error],
      [gengo, unknown],
      [parserOf("stripe"), withParameters],
    ] as const) {
      expect(parser.parse(structuredClone(one))).toStrictEqual(one);
      expect(parser.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      expect(parser.parse(JSON.stringify(one))).toEqual(one);
    }
  });

  test("is no error of another provider.", () => {
    for (const { parseAll } of parsers.filter(({ id }) => id !== "gengo")) expect(parseAll(error)).toEqual([]);
  });

  test("is nothing when it is not what any version makes.", () => {
    const forged = [
      { provider: "gengo", code: "1000" },
      { ...error, code: 2401 },
      { ...error, code: "$other" },
      { ...error, actor: undefined },
      { ...error, retry: "" },
      { ...error, category: 7 },
      { ...unknown, rawCode: 410 },
      { ...unknown, rawCode: "$unknown" },
      { ...error, code: "$added" },
      { ...error, code: "$added", error: { ...error, provider: "other" } },
      { ...error, code: "$added", error: { ...error, code: "$added", error } },
    ];
    for (const one of forged) expect(gengo.parseAll(one), JSON.stringify(one)).toEqual([]);
  });

  test("is what this version makes of it when another version has made it.", () => {
    const facts = { category: "unknown", retry: "unknown", actor: "unknown" };
    const unlisted = (rawCode: string) => ({ ...error, code: "$unknown", rawCode, nearest: undefined, ...facts });
    for (const [from, to] of [
      [{ ...error, code: "7" }, unlisted("7")],
      [{ ...error, code: "constructor" }, unlisted("constructor")],
      [{ ...error, category: "quota", retry: "never", actor: "nobody" }, error],
      [{ ...error, status: "400" }, error],
      [
        { ...error, detail: 7 },
        { ...error, detail: undefined },
      ],
      [
        { ...error, detail: null },
        { ...error, detail: undefined },
      ],
      [{ ...error, item: {} }, error],
      [
        { ...error, messages: "no" },
        { ...error, messages: undefined },
      ],
      [
        { ...error, messages: [7] },
        { ...error, messages: undefined },
      ],
      [{ ...error, field: "later" }, error],
      [{ ...unlisted("2401"), nearest: "7" }, error],
      [{ ...unknown, nearest: "7" }, unknown],
      [{ ...error, code: "$added", error }, error],
    ] as const)
      expect(gengo.parse(from), JSON.stringify(from)).toStrictEqual(to);
    for (const [parameters, declineCode] of [[undefined], [null], ["lost_card"], [{ declineCode: {} }], [{ declineCode: 7 }, "7"]])
      expect(parserOf("stripe").parse({ ...withParameters, parameters })).toStrictEqual({ ...withParameters, parameters: { declineCode } });
  });
});

test("A parser calls nobody but the get of headers.", () => {
  const called: string[] = [];
  const spy = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_, key) => spy(`${path}.${String(key)}`),
      apply: () => void called.push(path),
      construct: () => (called.push(`new ${path}`), {}),
    });
  const holder = (path: string): object =>
    new Proxy(
      {},
      {
        get: (_, key) =>
          ["response", "data", "body", "headers", "cause", "error", "err", "Response", "Error"].includes(String(key)) && path.length < 40
            ? holder(`${path}.${String(key)}`)
            : spy(`${path}.${String(key)}`),
      },
    );
  for (const { parse, parseAll } of parsers) {
    parse(holder("value"));
    parseAll(holder("value"));
  }
  expect(called.length).toBeGreaterThan(0);
  expect(called.filter((path) => !path.endsWith(".headers.get"))).toEqual([]);
});

describe("Nothing but the error is made:", () => {
  const prototypes = [Object, Array, String, Number, RegExp, Function, Error, Map].map(({ prototype }) => prototype as object);
  const members = () =>
    prototypes.flatMap((prototype) =>
      Reflect.ownKeys(prototype).flatMap(
        (key) => [key, ...Object.values(Object.getOwnPropertyDescriptor(prototype, key) ?? {})] as unknown[],
      ),
    );
  let before: readonly unknown[];
  beforeAll(() => void (before = members()));

  test("no prototype is changed, and neither is the value.", () => {
    const value = JSON.parse(
      '{"__proto__":{"code":4100},"constructor":{"prototype":{"code":1}},"opstat":"error","err":{"__proto__":{"code":1000,"msg":"no"},"code":"__proto__"}}',
    ) as object;
    const text = JSON.stringify(value);
    for (const { parseAll } of parsers) parseAll(value);
    expect(JSON.stringify(value)).toBe(text);
    expect(members().filter((member, i) => member !== before[i])).toEqual([]);
  });
});

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function endlessArray(): unknown {
  return new Proxy(["a"], { get: (target, key) => (key === "length" ? 2 ** 32 - 1 : (Reflect.get(target, key) as unknown)) });
}

function endless(): unknown {
  return new Proxy({}, { get: endless });
}

import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import axios from "axios";
import { build } from "esbuild";
import ky from "ky";
import { describe, expect, test } from "vitest";
import { makePackage } from "../made-package.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Server {
  make(code: string, parameters?: object, options?: object): Fields;
  serialize(error: unknown, detailOf?: (error: Fields) => string): { status: number; headers: Record<string, string>; body: Fields };
  toAnswer(error: unknown, options?: object): ReturnType<Server["serialize"]>;
  toResponse(error: unknown, options?: object): Response;
}

interface Package {
  parse(value: unknown): Fields | undefined;
  parseAll(value: unknown): readonly Fields[];
  parseAsync(value: unknown): Promise<Fields | undefined>;
  toError(error: Fields, options?: object): Error;
  message(error: Fields, messages: object): string;
}

/** An API of its own, as its owners write it. */
const shop = makePackage({
  id: "shop",
  name: "Shop",
  version: "1.0.0",
  fallback: "internal",
  entries: [
    {
      code: "stock.insufficient",
      status: 409,
      message: {
        en: "Only {available, plural, one {# piece} other {# pieces}} of {sku} left.",
        "zh-Hans": "{sku} 库存仅剩 {available} 件。",
      },
    },
    { code: "busy", category: "rate_limit", message: { en: "Too many requests.", "zh-Hans": "请求过多。" } },
    { code: "internal", status: 500, expose: false, message: { en: "Something went wrong.", "zh-Hans": "出错了。" } },
  ],
});
const { make, serialize, toAnswer, toResponse } = await shop.load<Server>("server");
const { parse, parseAsync, toError, message } = await shop.load<Package>("index");
const { en } = await shop.load<{ en: object }>("messages/en");
const { zhHans } = await shop.load<{ zhHans: object }>("messages/zh-Hans");
const messages = { en, "zh-Hans": zhHans };

const insufficient = make("stock.insufficient", { available: 1, sku: "A-1" }, { detail: "one left", requestId: "r-1", retryAfter: 30 });

describe("make", () => {
  test("gives the error that parse gives", () => {
    const { status, headers, body } = serialize(insufficient);
    expect(parse({ status, headers, body })).toEqual(insufficient);
    expect(insufficient).toMatchObject({
      provider: "shop",
      category: "conflict",
      retry: "after_change",
      actor: "user",
      status: 409,
      parameters: { available: 1, sku: "A-1" },
    });
  });

  test("takes the status that is given, that of the entry, or else that of the category", () => {
    expect(make("busy")).toMatchObject({ status: 429 });
    expect(make("busy", {}, { status: 503 })).toMatchObject({ status: 503 });
    expect(make("stock.insufficient", { available: 1, sku: "A" })).toMatchObject({ status: 409 });
  });

  test.each(["gone", "constructor", "toString", "$unknown", ""])("refuses %j, which is not a code", (code) => {
    expect(() => make(code)).toThrow(new TypeError(`${JSON.stringify(code)} is not in the shop catalog; correct or add it`));
  });

  test("refuses what is not a text, and writes control characters of a code as escapes", () => {
    expect(() => make(undefined as unknown as string)).toThrow(/^undefined is not in the shop catalog;/);
    expect(() => make("gone\n2026-01-01 INFO all is well")).toThrow(/^"gone\\n2026-01-01 INFO all is well" is not/);
  });

  test("leaves out the code that replaces one", async () => {
    const lists = makePackage({
      id: "lists",
      name: "Lists",
      version: "1.1.0",
      entries: [
        { code: "old", since: "1.0.0", deprecated: "1.1.0", replacedBy: "new", status: 410, message: { en: "Old." } },
        { code: "new", since: "1.1.0", status: 404, message: { en: "New." } },
      ],
    });
    const { make } = await lists.load<Server>("server");
    expect(Object.keys(make("old")).sort()).toEqual(Object.keys(make("new")).sort());
    expect(make("old")).toEqual({
      provider: "lists",
      code: "old",
      category: "not_found",
      retry: "after_change",
      actor: "developer",
      status: 410,
    });
  });
});

describe("serialize", () => {
  test("writes status, headers and body", () => {
    expect(serialize(insufficient)).toEqual({
      status: 409,
      headers: { "content-type": "application/problem+json", "retry-after": "30", "x-request-id": "r-1" },
      body: { type: "about:blank", status: 409, code: "stock.insufficient", detail: "one left", available: 1, sku: "A-1" },
    });
  });

  test("leaves out what is not there", () => {
    const { headers, body } = serialize(make("busy"));
    expect(Object.keys(headers)).toEqual(["content-type"]);
    expect(Object.keys(body)).toEqual(["type", "status", "code"]);
  });

  test("waits for whole seconds, rather too long than too short", () => {
    expect(serialize(make("busy", {}, { retryAfter: 1.2 })).headers["retry-after"]).toBe("2");
    expect(serialize(make("busy", {}, { retryAfter: 0 })).headers["retry-after"]).toBe("0");
  });

  test("tells an error without a detail in the words that are passed", () => {
    const one = make("stock.insufficient", { available: 1, sku: "A-1" });
    expect(serialize(one, (error) => message(error, zhHans)).body["detail"]).toBe("A-1 库存仅剩 1 件。");
    expect(serialize(insufficient, (error) => message(error, zhHans)).body["detail"]).toBe("one left");
  });

  test("answers with an exception as with its error, and passes on a code of another version", () => {
    expect(serialize(toError(insufficient, { messages: en }))).toEqual(serialize(insufficient));
    const unknown = parse({ status: 418, headers: {}, body: { title: "New", code: "brand.new" } });
    expect(unknown).toMatchObject({ code: "$unknown", rawCode: "brand.new" });
    expect(serialize(unknown)).toMatchObject({ status: 418, body: { code: "brand.new" } });
  });
});

describe("nothing leaks of what a client must not see", () => {
  const secret = "password 1234 of db-7.internal";

  test.each([
    ["an exception", new TypeError(secret)],
    ["an exception with a cause that is one of the shop's errors", new Error(secret, { cause: insufficient })],
    ["an error of another API", { provider: "bank", code: "internal", detail: secret, parameters: { secret } }],
    ["a text", secret],
    ["nothing", undefined],
    ["null", null],
    ["an object that looks like an error", { code: "stock.insufficient", detail: secret }],
  ])("%s", async (_, caught) => {
    const response = toResponse(caught, { request: { headers: { "accept-language": "en" } }, messages });
    const text = [await response.text(), ...response.headers.values(), response.statusText].join("\n");
    expect(text).not.toContain("1234");
    expect(text).not.toContain("db-7");
    expect(JSON.parse(text.split("\n")[0] ?? "")).toEqual({
      type: "about:blank",
      status: 500,
      code: "internal",
      detail: "Something went wrong.",
    });
    expect(response.status).toBe(500);
  });

  test("the detail and the parameters of an entry that is not exposed", () => {
    const one = make("internal", { secret }, { detail: secret, requestId: "r-2" });
    expect(serialize(one)).toEqual({
      status: 500,
      headers: { "content-type": "application/problem+json", "x-request-id": "r-2" },
      body: { type: "about:blank", status: 500, code: "internal" },
    });
  });

  test("without a fallback, what is not an error is refused", async () => {
    const bare = await makePackage({
      id: "bare",
      name: "Bare",
      version: "1.0.0",
      entries: [{ code: "gone", message: { en: "Gone." } }],
    }).load<Server>("server");
    const caught = new Error(secret);
    const sentence = "not an error of bare; make one or set a fallback in the catalog";
    const thrown = (value: unknown): unknown => {
      try {
        return bare.serialize(value);
      } catch (error) {
        return error;
      }
    };
    for (const value of [caught, undefined, null, "text"]) {
      expect(thrown(value)).toBeInstanceOf(TypeError);
      expect(thrown(value)).toMatchObject({ message: sentence });
      expect((thrown(value) as Error).cause).toBe(value);
    }
  });
});

describe("toResponse", () => {
  test.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans", "A-1 库存仅剩 1 件。"],
    ["en-GB", "en", "Only 1 piece of A-1 left."],
    ["de", "en", "Only 1 piece of A-1 left."],
    [undefined, "en", "Only 1 piece of A-1 left."],
  ])("speaks the language of %s", async (accepted, locale, text) => {
    const one = make("stock.insufficient", { available: 1, sku: "A-1" });
    for (const headers of [new Headers(accepted ? { "Accept-Language": accepted } : {}), accepted ? { "accept-language": accepted } : {}]) {
      const response = toResponse(one, { request: { headers }, messages });
      expect(response.headers.get("content-language")).toBe(locale);
      expect(response.headers.get("vary")).toBe("accept-language");
      expect(toAnswer(one, { request: { headers }, messages })).toEqual({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.clone().json(),
      });
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      await expect(response.json()).resolves.toMatchObject({ detail: text });
    }
  });

  test("without tables, tells a detail only", () => {
    const { headers, body } = toAnswer(make("busy"));
    expect([Object.keys(headers), Object.keys(body)]).toEqual([["content-type"], ["type", "status", "code"]]);
    expect(toAnswer(insufficient, { messages }).body["detail"]).toBe("one left");
  });

  test("is read again by parseAsync", async () => {
    await expect(parseAsync(toResponse(insufficient))).resolves.toEqual(insufficient);
  });
});

/** Serves until `use` has ended. */
async function served(listener: RequestListener, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("an error survives the way from a server to each client", async () => {
  await served(
    (_, response) => {
      const { status, headers, body } = serialize(insufficient);
      response.writeHead(status, headers).end(JSON.stringify(body));
    },
    async (address) => {
      const caught = async (call: Promise<unknown>): Promise<unknown> =>
        call.then(
          () => undefined,
          (error: unknown) => error,
        );
      await expect(parseAsync(await fetch(address))).resolves.toEqual(insufficient);
      await expect(parseAsync(await caught(ky(address, { retry: 0 }).json()))).resolves.toEqual(insufficient);
      expect(parse(await caught(axios.get(address)))).toEqual(insufficient);
    },
  );
});

describe("several errors in one answer", () => {
  const acme = makePackage(new URL("../catalogs/acme.json", import.meta.url).pathname);

  test("that of the request as a whole comes first", async () => {
    const { make, serialize } = await acme.load<Server>("server");
    const { parseAll } = await acme.load<Package>("index");
    const [first, second, third] = [
      make("007", {}, { detail: "slow down" }),
      make("40002", {}, { detail: "no key" }),
      make("then"),
    ] as const;
    const { status, headers, body } = serialize([first, second, third]);
    expect(parseAll({ status, headers, body })).toMatchObject([
      { code: "007", detail: "slow down", item: undefined },
      { code: "40002", detail: "no key", item: "0" },
      { code: "then", item: "1" },
    ]);
    expect(() => serialize([])).toThrow(new TypeError("no error of acme to serialize; pass at least one"));
    expect(() => serialize(make("then", {}, { item: "3" }))).toThrow(
      /^acme sends errors for items together with one for the whole request; /,
    );
  });
});

describe("the fields of a form", () => {
  const form = makePackage({
    id: "form",
    name: "Form",
    version: "1.0.0",
    wire: "problem+json-errors",
    fallback: "internal",
    entries: [
      { code: "invalid", status: 422, message: { en: "Some fields are not valid." } },
      { code: "range", status: 422, message: { en: "At most {most, number}." } },
      { code: "required", status: 422, message: { en: "Required." } },
      { code: "internal", status: 500, expose: false, message: { en: "Something went wrong." } },
    ],
  });

  test("are written in problem details as RFC 9457 shows, and are read again, from a list or an AggregateError", async () => {
    const { make, toAnswer } = await form.load<Server>("server");
    const { parse, parseAll, toError } = await form.load<Package>("index");
    const { en } = await form.load<{ en: object }>("messages/en");
    const whole = make("invalid", {}, { requestId: "r-1" });
    const fields = [make("range", { most: 3 }, { item: "#/quantity" }), make("required", {}, { item: "#/email" })];
    const answer = toAnswer([whole, ...fields], { messages: { en } });
    expect(answer).toMatchObject({
      status: 422,
      headers: { "content-type": "application/problem+json" },
      body: {
        code: "invalid",
        detail: "Some fields are not valid.",
        errors: [
          { code: "range", pointer: "#/quantity", detail: "At most 3.", most: 3 },
          { code: "required", pointer: "#/email", detail: "Required." },
        ],
      },
    });
    expect(parse(answer)).toEqual({ ...whole, detail: "Some fields are not valid." });
    expect(parseAll(answer).map(({ code, item, parameters }) => ({ code, item, parameters }))).toEqual(
      [whole, ...fields].map(({ code, item, parameters }) => ({ code, item, parameters })),
    );
    for (const first of [whole, toError(whole)])
      expect(toAnswer(new AggregateError([first, ...fields], "a form"), { messages: { en } })).toEqual(answer);
  });

  test("are not taken from an AggregateError with other errors in it, nor from an object that is not one", async () => {
    const { make, serialize } = await form.load<Server>("server");
    const secret = new TypeError("password 1234");
    for (const caught of [
      new AggregateError([make("invalid"), secret]),
      new AggregateError([secret], "password 1234"),
      new AggregateError([]),
      { errors: "password 1234" },
      { provider: "bank", errors: [make("invalid")] },
    ])
      expect(serialize(caught)).toEqual(serialize(make("internal")));
  });

  test("of another API, whose codes are not listed, are not errors", async () => {
    const { parseAll } = await form.load<Package>("index");
    const errors = [{ code: "too_small", pointer: "#/age", detail: "too small" }, { detail: "no code" }, "text", null];
    expect(parseAll({ title: "Bad", code: "invalid", errors }).map(({ code }) => code)).toEqual(["invalid"]);
    for (const value of [{ errors }, { errors: { email: ["taken"] } }, { errors: [] }]) expect(parseAll(value)).toEqual([]);
  });
});

describe("bytes", () => {
  const bytes = async (code: string): Promise<number> => {
    const stdin = { contents: code, resolveDir: catalogOf25.folder, loader: "js" as const };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return outputFiles[0]?.contents.length ?? 0;
  };
  const catalogOf25 = makePackage(new URL("../projects/shop/catalogs/shop.yaml", import.meta.url).pathname);

  test("make and serialize of 25 codes are at most 3 kB", async () => {
    expect(await bytes('import { make, serialize } from "./server.js"; globalThis.used = [make, serialize];')).toBeLessThanOrEqual(3000);
  });

  test("a client has none of them", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'import * as shop from "./index.js"; globalThis.used = shop;', resolveDir: catalogOf25.folder, loader: "js" },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(outputFiles[0]?.text).not.toContain("correct or add it");
    expect(outputFiles[0]?.text).not.toContain("about:blank");
  });
});

import { readFileSync } from "node:fs";
import { AxiosHeaders } from "axios";
import { describe, expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

/** What the headers of a response ask for. Rows without a source are what servers, proxies, and mocks of clients make of it. */
interface Row {
  readonly about: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** In seconds; `null` where there is none. */
  readonly retryAfter: number | null;
  readonly source?: string;
}

interface Parsed {
  readonly code: string;
  readonly retryAfter: number | undefined;
  readonly item?: string;
}

interface Package {
  parse(value: unknown, clock?: { now(): unknown } | number): Parsed | undefined;
  parseAll(value: unknown, clock?: { now(): unknown } | number): readonly Parsed[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const rows = read("retry-after/headers.json") as Row[];
const acme = await makePackage(new URL("catalogs/acme.json", import.meta.url).pathname).load<Package>("index");
const grpc = await makePackage(new URL("catalogs/grpc.json", import.meta.url).pathname).load<Package>("index");

const clock = { now: () => Date.UTC(1994, 10, 6, 8, 49, 37) };
const body = { ok: false, code: "40002" };
const upper = (name: string): string => name.toUpperCase();
const title = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** The forms in which clients hand headers over. Those of texts only are not asked for other values. */
const forms: readonly { readonly form: string; readonly texts?: true; readonly make: (headers: Row["headers"]) => unknown }[] = [
  { form: "an object", make: (headers) => ({ "content-type": "application/json", ...headers }) },
  { form: "an object in title case", make: (headers) => named(headers, title) },
  { form: "an object in upper case", make: (headers) => named(headers, upper) },
  { form: "an object without a prototype", make: (headers) => Object.assign(Object.create(null), headers) as unknown },
  { form: "Headers", texts: true, make: (headers) => new Headers(headers as Record<string, string>) },
  { form: "AxiosHeaders", texts: true, make: (headers) => new AxiosHeaders(named(headers, title) as Record<string, string>) },
  { form: "pairs", make: (headers) => Object.entries(named(headers, title)) },
  { form: "names and values in turn", make: (headers) => ["Server", "retry-after", ...Object.entries(named(headers, title)).flat()] },
  { form: "a Map", make: (headers) => new Map(Object.entries(headers)) },
  { form: "a Map in title case", make: (headers) => new Map(Object.entries(named(headers, title))) },
  { form: "a get of their own", make: (headers) => ({ get: (name: string) => headers[name] ?? null }) },
];

function named(headers: Row["headers"], name: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([key, value]) => [name(key), value]));
}

test("the table has at least forty forms of a wait, and as many sources as it needs", () => {
  expect(rows.filter(({ retryAfter }) => retryAfter !== null).length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(({ about }) => about)).size).toBe(rows.length);
  for (const form of ["10.2.3", "5.6.7"]) expect(rows.some(({ source }) => source?.includes(form))).toBe(true);
});

describe.each(rows)("$about", ({ headers, retryAfter }) => {
  // Headers take Latin-1 only.
  const isText = Object.values(headers).every((value) => typeof value === "string" && /^[ -ÿ\t]*$/.test(value));

  test.each(forms.filter(({ texts }) => isText || !texts))("in headers that are $form", ({ make }) => {
    // A list gives a header that comes twice one value.
    const expected = retryAfter ?? undefined;
    expect(acme.parse({ status: 429, headers: make(headers), body }, clock)?.retryAfter).toBe(expected);
    expect(acme.parse({ response: { status: 429, headers: make(headers), data: body } }, clock)?.retryAfter).toBe(expected);
    expect(acme.parseAll(new Error("no", { cause: { headers: make(headers), body } }), clock).map((one) => one.retryAfter)).toEqual([
      expected,
    ]);
  });

  test("is plain data, and found again in it", () => {
    const error = acme.parse({ status: 429, headers, body }, clock);
    expect(acme.parse(JSON.parse(JSON.stringify(error)))).toEqual(error);
    expect(acme.parse(structuredClone(error))).toEqual(error);
  });
});

describe("where the wire says that the body holds it", () => {
  test.each(read("retry-after/bodies.json") as { about: string; value: unknown; retryAfter: number | null }[])(
    "$about",
    ({ value, retryAfter }) => {
      expect(acme.parse({ error: { code: "40002", retry_after: value } })?.retryAfter).toBe(retryAfter ?? undefined);
      const details = [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: value }];
      expect(grpc.parse({ error: { code: 429, message: "no", status: "RESOURCE_EXHAUSTED", details } })?.retryAfter).toBe(
        retryAfter ?? undefined,
      );
      // The header counts where the body holds nothing of use.
      const headers = { "retry-after": "9" };
      expect(acme.parse({ status: 429, headers, body: { error: { code: "40002", retry_after: value } } })?.retryAfter).toBe(
        retryAfter ?? 9,
      );
    },
  );
});

test("the errors of items have the wait of the response", () => {
  const value = { headers: { "Retry-After": "4" }, body: { ok: true, results: [{ code: "40002" }, { code: 0 }, { code: "007" }] } };
  expect(acme.parseAll(value).map((one) => one.retryAfter)).toEqual([4, 4]);
});

test("a body alone has none", () => {
  expect(acme.parse(body)?.retryAfter).toBeUndefined();
  expect(acme.parse(JSON.stringify(body))?.retryAfter).toBeUndefined();
});

test("the response's own headers come before those around it", () => {
  const response = { headers: { "retry-after": "1" }, data: body };
  expect(acme.parse({ headers: { "retry-after": "2" }, response })?.retryAfter).toBe(1);
  expect(acme.parse({ headers: { "retry-after": "2" }, response: { headers: {}, data: body } })?.retryAfter).toBe(2);
});

describe("the clock", () => {
  const headers = { "retry-after": "Sun, 06 Nov 1994 08:50:37 GMT" };

  test("is that of the machine, unless another is passed", () => {
    expect(acme.parse({ headers, body })?.retryAfter).toBe(0);
    const soon = { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() };
    const wait = acme.parse({ headers: soon, body })?.retryAfter ?? 0;
    expect(wait).toBeGreaterThan(3_000);
    expect(wait).toBeLessThanOrEqual(3_600);
    expect(acme.parse({ headers, body }, { now: () => clock.now() + 500 })?.retryAfter).toBe(59.5);
  });

  test("is not asked where there is no date", () => {
    const never = {
      now: () => {
        throw new Error("asked");
      },
    };
    for (const other of [{ "retry-after": "3" }, { "retry-after-ms": "3" }, { "retry-after": "" }, {}])
      expect(() => acme.parse({ headers: other, body }, never)).not.toThrow();
  });

  test("may be what map passes, or nonsense, and no wait is negative or not a number", () => {
    const answers = [
      { headers, body },
      { headers, body },
    ];
    expect(answers.map(acme.parse).map((one) => one?.retryAfter)).toEqual([0, 0]);
    expect(answers.flatMap(acme.parseAll).map((one) => one.retryAfter)).toEqual([0, 0]);
    for (const now of [NaN, Infinity, -Infinity, "soon", undefined, 8.64e15 + 1])
      expect([undefined, 0, 2 ** 31]).toContain(acme.parse({ headers, body }, { now: () => now })?.retryAfter);
  });
});

test("a copy of an error may hold a wait that is none", () => {
  const error = acme.parse(body);
  for (const retryAfter of ["soon", null, {}, [], -1, NaN, true]) expect(acme.parse({ ...error, retryAfter })?.retryAfter).toBeUndefined();
});

test("reading headers calls nobody but their get, and survives what they do", () => {
  const thrower = () => {
    throw new Error("no");
  };
  const hostile = [
    new Proxy({}, { get: thrower, ownKeys: thrower }),
    new Proxy([], { get: thrower }),
    new Proxy(new Map(), {}),
    {
      get [Symbol.toStringTag]() {
        return "Map";
      },
    },
    {
      get [Symbol.toStringTag](): string {
        return thrower() as never;
      },
    },
    Object.assign(new Map([["Retry-After", "3"]]), { forEach: thrower, get: thrower, [Symbol.iterator]: thrower }),
    [null, undefined, [], [["retry-after"]], {}],
    "retry-after: 3",
    3,
  ];
  const waits = hostile.map((headers) => acme.parse({ status: 429, headers, body })?.retryAfter);
  expect(waits).toEqual([undefined, undefined, undefined, undefined, undefined, 3, undefined, undefined, undefined]);
});

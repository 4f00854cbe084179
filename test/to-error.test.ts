import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { makePackage } from "./made-package.ts";

interface Parsed {
  readonly provider: string;
  readonly code: string;
  readonly rawCode?: string;
}

interface Package {
  parse(value: unknown): Parsed | undefined;
  parseAll(value: unknown): readonly Parsed[];
  is(value: unknown, code: string): boolean;
  isError(value: unknown): boolean;
  match(error: object, handlers: object): unknown;
  matchOr(error: object, handlers: object, otherwise: (error: never) => unknown): unknown;
  message(error: object, messages: object): string;
  retryDelay(error: object, attempt: number): number | undefined;
  toError(error: object, options?: { cause?: unknown; messages?: object }): Error & Parsed & { cause?: unknown };
}

const catalog = new URL("catalogs/acme.json", import.meta.url).pathname;
const made = makePackage(catalog);
const acme = await made.load<Package>("index");
/** A second copy of the package, as two dependencies may bring it along. */
const other = await makePackage(catalog).load<Package>("index");
const { en } = await made.load<{ en: object }>("messages/en");
const { zhHans } = await made.load<{ zhHans: object }>("messages/zh-Hans");

const parsed = (code: string, more: object = {}): Parsed => {
  const error = acme.parse({ status: 429, headers: { "retry-after": "3" }, body: { error: { code, ...more } } });
  if (error === undefined) throw new Error(`${code} is no error`);
  return error;
};
const long = parsed("InvalidParameter.TextTooLong", { message: "(core) too long", limit: 5, field: "text" });
const unknown = parsed("brand_new", { message: "(core) new" });
const errors = [long, parsed("007"), parsed("constructor"), parsed("then"), parsed("toString"), unknown];

test.each(errors.map((error) => [error.rawCode ?? error.code, error] as const))("%s is found again in its Error", (_, error) => {
  const thrown = acme.toError(error, { messages: en });
  expect(thrown).toBeInstanceOf(Error);
  expect(Object.prototype.toString.call(thrown)).toBe("[object Error]");
  for (const { parse, parseAll, is, isError } of [acme, other]) {
    for (const value of [
      thrown,
      { cause: thrown },
      new Error("outer", { cause: new Error("inner", { cause: thrown }) }),
      JSON.parse(JSON.stringify(thrown)),
    ]) {
      expect(parse(value)).toEqual(error);
      expect(parseAll(value)).toEqual([error]);
    }
    // What is found is plain data again.
    expect(parse(thrown)).not.toBeInstanceOf(Error);
    expect(is(thrown, error.code)).toBe(true);
    expect(is(thrown, "40002")).toBe(false);
    expect(isError(thrown)).toBe(true);
  }
  expect(acme.matchOr(thrown, { [error.code]: (one: Parsed) => one.code }, () => "other")).toBe(error.code);
  expect(acme.message(thrown, zhHans)).toBe(acme.message(error, zhHans));
  expect(acme.parse(acme.toError(thrown))).toEqual(error);
});

test("of another realm too", () => {
  const thrown = acme.toError(long);
  const foreign = runInNewContext("Object.defineProperties(new Error(), fields)", {
    fields: Object.getOwnPropertyDescriptors(thrown),
  }) as unknown;
  expect(foreign).not.toBeInstanceOf(Error);
  expect(acme.parse(foreign)).toEqual(long);
  expect(acme.is(foreign, long.code)).toBe(true);
});

test("the message is that of the table, else the provider's words, else the code", () => {
  expect(acme.toError(long, { messages: en }).message).toBe(acme.message(long, en));
  expect(acme.toError(long, { messages: zhHans }).message).toBe(acme.message(long, zhHans));
  expect(acme.toError(unknown, { messages: en }).message).toBe(acme.message(unknown, en));
  expect(acme.toError(long).message).toBe("(core) too long");
  expect(acme.toError(parsed("007")).message).toBe("007");
  expect(acme.toError(parsed("brand_new")).message).toBe("brand_new");
});

test("the name holds the code, also one that is not listed", () => {
  expect(acme.toError(long).name).toBe("AcmeError [InvalidParameter.TextTooLong]");
  expect(acme.toError(unknown).name).toBe("AcmeError [brand_new]");
  const codeless = acme.parse({ status: 503, headers: {} });
  expect(codeless).toMatchObject({ code: "$unknown", rawCode: "" });
  expect(codeless && acme.toError(codeless).name).toBe("AcmeError [$unknown]");
  expect(String(acme.toError(long))).toBe("AcmeError [InvalidParameter.TextTooLong]: (core) too long");
});

test("name, message, stack and cause are no data of the error", () => {
  const thrown = acme.toError(long, { cause: new TypeError("why"), messages: en });
  for (const key of ["name", "message", "stack", "cause"])
    expect(Object.getOwnPropertyDescriptor(thrown, key)?.enumerable, key).toBe(false);
  expect(JSON.parse(JSON.stringify(thrown))).toEqual(JSON.parse(JSON.stringify(long)));
});

test("the cause is the one that is passed, and only that", () => {
  const cause = new TypeError("why");
  expect(acme.toError(long, { cause }).cause).toBe(cause);
  expect(acme.toError(long, { cause: undefined })).toHaveProperty("cause", undefined);
  expect(acme.toError(long)).not.toHaveProperty("cause");
  expect(acme.toError(long, { messages: en })).not.toHaveProperty("cause");
});

test("the cause is kept by an engine that does not take it from options", () => {
  const native = globalThis.Error;
  // It is called with its first argument only.
  globalThis.Error = new Proxy(native, { construct: (target, [message], made) => Reflect.construct(target, [message], made) as object });
  try {
    const thrown = acme.toError(long, { cause: "why" });
    expect(Object.getOwnPropertyDescriptor(thrown, "cause")).toEqual({
      value: "why",
      configurable: true,
      writable: true,
      enumerable: false,
    });
    expect(acme.toError(long)).not.toHaveProperty("cause");
  } finally {
    globalThis.Error = native;
  }
});

test("the stack begins where toError is called", () => {
  function caller(): Error {
    return acme.toError(long);
  }
  const [header, top] = caller().stack?.split("\n") ?? [];
  expect(header).toBe("AcmeError [InvalidParameter.TextTooLong]: (core) too long");
  expect(top).toContain("at caller ");
});

test("an engine that cannot move the stack makes an Error all the same", () => {
  const { captureStackTrace } = Error;
  Reflect.deleteProperty(Error, "captureStackTrace");
  try {
    const thrown = acme.toError(long);
    expect(thrown.name).toBe("AcmeError [InvalidParameter.TextTooLong]");
    expect(thrown.stack).toContain("to-error.test");
    expect(acme.parse(thrown)).toEqual(long);
  } finally {
    Object.assign(Error, { captureStackTrace });
  }
});

test("an error of a later version, whose code is not listed, becomes an unknown one with its code, and is read so", () => {
  const later = { ...JSON.parse(JSON.stringify(long)), code: "brand_newer", category: "too_large" } as Parsed;
  const thrown = acme.toError(later, { messages: en });
  expect(thrown.name).toBe("AcmeError [brand_newer]");
  expect(thrown.message).toContain("brand_newer");
  for (const error of [thrown, acme.parse(thrown)])
    expect(error).toMatchObject({ code: "$unknown", rawCode: "brand_newer", category: "unknown" });
});

test("structuredClone keeps message, stack and cause of any Error, and what it drops is in the stack for a reader", () => {
  const clone = structuredClone(acme.toError(long, { messages: en, cause: long }));
  expect(clone.name).toBe("Error");
  expect(clone.stack).toMatch(/^AcmeError \[InvalidParameter\.TextTooLong\]: /);
  // The error itself survives where it is the cause, and what parse returns does so anywhere.
  expect(acme.parse(clone)).toEqual(long);
  expect(acme.parse(structuredClone(acme.parse(acme.toError(long))))).toEqual(long);
});

test("uncaught, it prints the name, the code, the message, the place and the facts", () => {
  const script = join(made.folder, "thrown.mjs");
  const value = JSON.stringify({
    status: 429,
    headers: { "retry-after": "3" },
    body: { error: { code: "007", message: "(core) slow down" } },
  });
  writeFileSync(
    script,
    [
      `import * as acme from ${JSON.stringify(join(made.folder, "index.js"))};`,
      `import { en } from ${JSON.stringify(join(made.folder, "messages/en.js"))};`,
      `function order() { throw acme.toError(acme.parse(${value}), { messages: en, cause: new TypeError("why") }); }`,
      "order();",
    ].join("\n"),
  );
  const { stderr, status } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  expect(status).toBe(1);
  const [, place] = /thrown\.mjs:(\d+)/.exec(stderr) ?? [];
  expect(place).toBe("3");
  expect(stderr).toContain(`AcmeError [007]: ${acme.message(parsed("007"), en)}`);
  expect(stderr).toContain("at order (");
  for (const fact of [
    "code: '007'",
    "retry: 'later'",
    "provider: 'acme'",
    "detail: '(core) slow down'",
    "retryAfter: 3",
    "[cause]: TypeError: why",
  ])
    expect(stderr).toContain(fact);
  // Neither what is not known, nor a frame of the package.
  expect(stderr).not.toMatch(/item: undefined|requestId: undefined|at toError/);
});

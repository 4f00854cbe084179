import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Bundler, bundled, bundlers } from "./bench/bundler.ts";
import { goldenFolder } from "./golden-package.ts";

/** An application of one file beside the five packages, as if they were installed. */
const app = mkdtempSync(join(tmpdir(), "errcat-"));

beforeAll(() => {
  mkdirSync(join(app, "node_modules/@errcat"), { recursive: true });
  for (const id of ["azure-translator", "gengo", "rozetta-t4oo", "tencent-api2", "tencent-tmt"]) {
    symlinkSync(new URL(`../generated/${id}`, import.meta.url).pathname, join(app, "node_modules/@errcat", id));
  }
  symlinkSync(goldenFolder.pathname.replace(/\/$/, ""), join(app, "node_modules/@errcat/acme"));
  writeFileSync(join(app, "package.json"), JSON.stringify({ type: "module" }));
});

/** The bundles that were made: several tests look into the same. */
const made = new Map<string, Promise<string>>();

function bundledAs(bundler: Bundler, code: string): Promise<string> {
  const key = `${bundler} ${code}`;
  const bundle = made.get(key) ?? bundled(bundler, app, `app${made.size}`, code);
  made.set(key, bundle);
  return bundle;
}

/** A word of each part of a package that survives minification. */
const marks = {
  english: "The free quota of machine translation",
  chinese: "机器翻译本月的免费额度",
  parser: "bodyAsText",
  facts: "after_change",
  solution: "Upgrade to a paid plan in the Mac",
};

describe.each(bundlers)("%s", (bundler) => {
  const parts = async (code: string) => {
    const text = await bundledAs(bundler, code);
    return Object.entries(marks).flatMap(([part, mark]) => (text.includes(mark) ? [part] : []));
  };

  test("one locale's import carries no other locale", async () => {
    const code = (table: string, locale: string) => `
      import * as tmt from "@errcat/tencent-tmt";
      import { ${table} } from "@errcat/tencent-tmt/messages/${locale}";
      globalThis.say = (caught) => tmt.message(tmt.parse(caught), ${table});`;
    expect(await parts(code("en", "en"))).toEqual(["english", "parser", "facts"]);
    expect(await parts(code("zhHans", "zh-Hans"))).toEqual(["chinese", "parser", "facts"]);
  });

  test("a table alone carries no parser and no facts", async () => {
    expect(await parts(`import { zhHans } from "@errcat/tencent-tmt/messages/zh-Hans"; globalThis.table = zhHans;`)).toEqual(["chinese"]);
  });

  test("picking a table, waiting, and making an Error carry nothing but themselves, and are in no bundle that does not use them", async () => {
    const using = (name: string) => bundledAs(bundler, `import { ${name} } from "@errcat/tencent-tmt"; globalThis.use = ${name};`);
    const words = { pickLocale: "cyrillic", retryDelay: "Math.random", toError: "captureStackTrace" };
    for (const name of ["is", "match", "message", "parse", ...Object.keys(words)]) {
      const text = await using(name);
      for (const [other, word] of Object.entries(words)) expect(text.includes(word), `${other} for ${name}`).toBe(name === other);
      if (name in words)
        for (const part of ["english", "chinese", "parser", "solution"] as const) expect(text, name).not.toContain(marks[part]);
    }
    expect((await using("retryDelay")).length).toBeLessThan(2000);
  });

  test("within carries the codes of operations and the facts, and no bundle that does not use it has any of it", async () => {
    const using = (name: string) => bundledAs(bundler, `import { ${name} } from "@errcat/acme"; globalThis.use = ${name};`);
    for (const name of ["is", "match", "matchOr", "asOf", "message", "parse", "toError", "within"])
      expect((await using(name)).includes("orders.place"), name).toBe(name === "within");
    const text = await using("within");
    for (const other of ["doesn't exist", "captureStackTrace", marks.parser, "http/after"]) expect(text).not.toContain(other);
    expect(text).toContain(marks.facts);
  });

  test("a record of drift carries the parser and no texts, and is in no bundle that does not use it", async () => {
    const using = (entry: string, name: string) =>
      bundledAs(bundler, `import { ${name} } from "@errcat/tencent-tmt${entry}"; globalThis.use = ${name};`);
    for (const name of ["is", "match", "message", "parse", "parseAll", "toError"])
      expect(await using("", name), name).not.toContain("otherFields");
    const text = await using("/drift", "toDriftRecord");
    for (const part of ["otherFields", marks.parser, marks.facts]) expect(text).toContain(part);
    for (const part of ["english", "chinese", "solution"] as const) expect(text).not.toContain(marks[part]);
    const parser = await using("", "parseAll");
    expect(text.length - parser.length).toBeLessThan(2500);
  });

  test("attributes for telemetry carry the facts and nothing else, and are in no bundle that does not use them", async () => {
    const using = (entry: string, name: string) =>
      bundledAs(bundler, `import { ${name} } from "@errcat/tencent-tmt${entry}"; globalThis.use = ${name};`);
    for (const name of ["is", "match", "message", "parse", "toError"]) expect(await using("", name), name).not.toContain("_OTHER");
    const text = await using("/telemetry", "otelAttributes");
    expect(text).toContain(marks.facts);
    for (const part of ["english", "chinese", "parser", "solution"] as const) expect(text).not.toContain(marks[part]);
    const facts = await bundledAs(bundler, `import { facts } from "@errcat/tencent-tmt"; globalThis.use = facts;`);
    expect(text.length - facts.length).toBeLessThan(400);
  });

  test("an Error with a message carries one locale, and the facts, which tell listed codes from those of later versions", async () => {
    const code = `import { toError } from "@errcat/tencent-tmt"; import { zhHans } from "@errcat/tencent-tmt/messages/zh-Hans"; globalThis.fail = (e) => { throw toError(e, { messages: zhHans }); };`;
    expect(await parts(code)).toEqual(["chinese", "facts"]);
  });

  test("a message carries no solutions", async () => {
    const text = await bundledAs(
      bundler,
      `import { en } from "@errcat/tencent-tmt/messages/en"; import { message } from "@errcat/tencent-tmt"; globalThis.say = (e) => message(e, en);`,
    );
    expect(text).toContain(marks.english);
    expect(text).not.toContain(marks.solution);
    const withSolution = `import { en } from "@errcat/tencent-tmt/solutions/en"; import { solution } from "@errcat/tencent-tmt"; globalThis.say = (e) => solution(e, en);`;
    expect(await parts(withSolution)).toEqual(["solution"]);
  });

  test("a guard alone carries nothing else, in at most 160 bytes and its code", async () => {
    const code = `import * as tmt from "@errcat/tencent-tmt"; globalThis.guard = (e) => tmt.is(e, "InternalError");`;
    expect(await parts(code)).toEqual([]);
    expect(Buffer.byteLength(await bundledAs(bundler, code))).toBeLessThanOrEqual(160 + "InternalError".length);
  });

  test("a constant for the name of a code carries no other, and nothing else", async () => {
    const text = await bundledAs(bundler, `import { NoSuchKey } from "@errcat/acme/codes"; globalThis.seen = (e) => e.code === NoSuchKey;`);
    expect(text).toContain("40002");
    for (const other of ["007", "-1", "1e21", marks.facts, marks.parser]) expect(text).not.toContain(other);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(70);
  });

  test("match alone carries nothing else, and matchOr only the facts, which tell listed codes from those of later versions", async () => {
    const chosen = (call: string) => parts(`import * as tmt from "@errcat/tencent-tmt"; globalThis.choose = (e) => ${call};`);
    expect(await chosen("tmt.match(e, {})")).toEqual([]);
    expect(await chosen("tmt.matchOr(e, {}, () => 0)")).toEqual(["facts"]);
  });
});

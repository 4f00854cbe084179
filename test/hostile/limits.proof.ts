import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { deepest, mostParts } from "../../generator/catalog/message.ts";
import { generate } from "../../generator/generate.ts";
import { largestFile, load } from "../../generator/load/load.ts";
import { report } from "../../generator/problems/report.ts";
import { validate } from "../../generator/validate/validate.ts";
import catalogSchema from "../../schema/catalog.schema.json" with { type: "json" };
import configSchema from "../../schema/config.schema.json" with { type: "json" };
import overlaySchema from "../../schema/overlay.schema.json" with { type: "json" };

const text = readFileSync(new URL("../catalogs/small.json", import.meta.url), "utf8");
const small = JSON.parse(text);
const [first] = small.entries;

function rulesBroken(catalog: object | string): readonly string[] {
  return validate(load("small.json", Buffer.from(typeof catalog === "string" ? catalog : JSON.stringify(catalog))))
    .problems.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
}

/** The small catalog with one entry, which is different in some fields. */
function withEntry(changes: object): object {
  return { ...small, wire: { ...small.wire, codes: { format: "token" } }, entries: [{ ...first, ...changes }] };
}

function saying(text: string): object {
  const own = { text, origin: "project", state: "draft" };
  return { message: { en: own, "zh-Hans": own } };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`);
const nested = (depth: number): string => "{p0, select, other {".repeat(depth) + "x" + "}}".repeat(depth);

describe("what a limit allows is fine, and one more is refused", () => {
  test.each([
    ["a code of 256 characters", (more: number) => withEntry({ code: "x".repeat(256 + more) }), "schema-max-length"],
    ["a text of 1,048,576 characters", (more: number) => withEntry(saying("密".repeat(1_048_576 + more))), "schema-max-length"],
    ["an id of 64 characters", (more: number) => ({ ...small, id: "x".repeat(64 + more) }), "schema-max-length"],
    [
      "a name of 200 characters",
      (more: number) => ({ ...small, name: { ...small.name, en: "x".repeat(200 + more) } }),
      "schema-max-length",
    ],
    [
      "a description of 200 characters",
      (more: number) =>
        withEntry({
          ...saying("{p0}"),
          parameters: { p0: { type: "string", description: { en: "x".repeat(200 + more), "zh-Hans": "x" } } },
        }),
      "schema-max-length",
    ],
    [
      "a parameter with a name of 64 characters",
      (more: number) => withEntry({ ...saying(`{${"x".repeat(64 + more)}}`), parameters: { ["x".repeat(64 + more)]: { type: "string" } } }),
      "schema-max-length",
    ],
    [
      "words of a vendor of 1,048,576 characters",
      (more: number) => withEntry({ vendor: [{ source: "document", fields: { message: "x".repeat(1_048_576 + more) } }] }),
      "schema-max-length",
    ],
    [
      "an address of 2,048 characters",
      (more: number) => ({
        ...small,
        sources: { document: { ...small.sources.document, url: "https://x.example/".padEnd(2048 + more, "x") } },
      }),
      "schema-max-length",
    ],
    [
      "64 parameters",
      (more: number) =>
        withEntry({
          ...saying(
            names(64 + more)
              .map((name) => `{${name}}`)
              .join(""),
          ),
          parameters: Object.fromEntries(names(64 + more).map((name) => [name, { type: "string" }])),
        }),
      "schema-max-properties",
    ],
    [
      `${mostParts} parts of a text`,
      (more: number) =>
        withEntry({ ...saying(`${"{p0}x".repeat(mostParts / 2)}${"{p0}".repeat(more)}`), parameters: { p0: { type: "string" } } }),
      "text-format",
    ],
    [
      `selects nested ${deepest} deep`,
      (more: number) => withEntry({ ...saying(nested(deepest + more)), parameters: { p0: { type: "string" } } }),
      "text-format",
    ],
    [
      "100 records of one entry",
      (more: number) => withEntry({ vendor: Array.from({ length: 100 + more }, () => first.vendor[0]) }),
      "schema-max-items",
    ],
  ])("%s", (_, catalog, rule) => {
    expect(rulesBroken(catalog(0))).toEqual([]);
    expect(new Set(rulesBroken(catalog(1)))).toEqual(new Set([rule]));
  });

  test("200,000 codes", () => {
    const codes = (count: number): string =>
      JSON.stringify({ ...small, entries: 0 }).replace('"entries":0', `"entries":[${"0,".repeat(count - 1)}0]`);
    expect(rulesBroken(codes(200_000))).not.toContain("schema-max-items");
    expect(rulesBroken(codes(200_001))).toContain("schema-max-items");
  });

  test("64 MiB", () => {
    const padded = text.padEnd(largestFile - Buffer.byteLength(text) + text.length, " ");
    expect(largestFile).toBe(67_108_864);
    expect(rulesBroken(padded)).toEqual([]);
    expect(rulesBroken(`${padded} `)).toEqual(["file-size"]);
  });

  test("8,000,000 values", () => {
    const zeros = (count: number) => load("many.json", Buffer.from(`[${"0,".repeat(count - 2)}0]`)).problems.map(({ rule }) => rule);
    expect(zeros(8_000_000)).toEqual([]);
    expect(zeros(8_000_001)).toEqual(["json-size"]);
  });

  test("64 levels", () => {
    const deep = (depth: number) => load("deep.json", Buffer.from("[".repeat(depth) + "]".repeat(depth))).problems.map(({ rule }) => rule);
    expect(deep(64)).toEqual([]);
    expect(deep(65)).toEqual(["json-depth"]);
  });
});

test("the longest text and the longest code become a package like any other", () => {
  const longest = { ...withEntry({ code: "x".repeat(256), ...saying('"\\\u2018'.repeat(349_525)) }) };
  const [made] = generate([{ path: "small.json", bytes: Buffer.from(JSON.stringify(longest)) }]).packages;
  expect(made?.files.get("messages/en.js")?.length).toBeGreaterThan(1_048_576);
});

test("every pattern has a length beside it, because no pattern is tried on a longer text", () => {
  const lengths: unknown[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    const { pattern, maxLength } = value as { pattern?: unknown; maxLength?: unknown };
    if (typeof pattern === "string") lengths.push(maxLength);
    Object.values(value).forEach(visit);
  };
  [catalogSchema, configSchema, overlaySchema].forEach(visit);
  expect(lengths.length).toBeGreaterThan(10);
  for (const length of lengths) expect(length).toBeLessThanOrEqual(4096);
});

describe("a file with a mistake in every value costs little", () => {
  const many = (unit: string, bytes: number): string => Array.from({ length: Math.floor(bytes / (unit.length + 1)) }, () => unit).join(",");
  const entries = (unit: string) => (bytes: number) =>
    JSON.stringify({ ...small, entries: 0 }).replace('"entries":0', `"entries":[${many(unit, bytes)}]`);
  const numbered = (make: (i: number) => string) => (bytes: number) =>
    JSON.stringify({ ...small, entries: 0 }).replace(
      '"entries":0',
      `"entries":[${Array.from({ length: Math.floor(bytes / (make(0).length + 4)) }, (_, i) => make(i)).join(",")}]`,
    );
  const entry = JSON.stringify(first);

  test.each<[string, (bytes: number) => string]>([
    ["numbers for entries", entries("0")],
    ["empty entries", entries("{}")],
    ["misspelled fields", entries('{"cod":"1","mesages":{},"xyz":1,"catgory":"q"}')],
    ["one entry again and again", entries(entry)],
    ["keys that are not known", (bytes) => `{${Array.from({ length: bytes / 14 }, (_, i) => `"key${1e6 + i}":0`).join(",")}}`],
    ["one key again and again", (bytes) => `{${many('"a":0', bytes)}}`],
    [
      "numbers for pointers",
      (bytes) =>
        JSON.stringify({ ...small, wire: 0 }).replace(
          '"wire":0',
          `"wire":{"codes":{"format":"digits"},"shapes":[{"name":"x","code":[${many("1", bytes)}]}]}`,
        ),
    ],
    ["sources that are not there", numbered((i) => entry.replace('"document"', `"z${i}"`).replace('"1000"', `"${100000 + i}"`))],
    [
      "codes that took the place of others",
      numbered((i) => entry.replace('"1000"', `"${100000 + i}"`).replace('"category"', `"replacedBy":"q${i}","category"`)),
    ],
    [
      "locales",
      (bytes) =>
        JSON.stringify({ ...small, locales: 0 }).replace(
          '"locales":0',
          `"locales":[${Array.from({ length: bytes / 9 }, (_, i) => `"x${i}"`).join(",")}]`,
        ),
    ],
    [
      "parameters that are not declared",
      entries(
        entry.replaceAll(
          /"text":"[^"]*"/g,
          `"text":"${names(900)
            .map((name) => `{${name}}`)
            .join("")}"`,
        ),
      ),
    ],
  ])("%s: 100 of them are shown, 1,000 are looked at, and each is looked for once or twice", (_, file) => {
    for (const bytes of [200_000, 1_000_000]) {
      const document = load("x.json", Buffer.from(file(bytes)));
      let located = 0;
      const { problems } = validate({ ...document, locate: (pointer, part) => (located++, document.locate(pointer, part)) });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(3000);
      expect(located).toBeLessThanOrEqual(4000);
      const shown = stripVTControlCharacters(report(problems, () => document.lines));
      expect(shown.match(/^x\.json:\d+:\d+ error/gm)?.length).toBe(Math.min(100, problems.length));
      expect(shown).not.toMatch(/\n\s+at |node_modules/);
    }
  });

  test("texts of megabytes where a word belongs", () => {
    for (const changes of [
      { id: "a-".repeat(500_000) },
      { typeName: `A${"a".repeat(1_000_000)}!` },
      { version: "1.".repeat(500_000) },
      { locales: ["en", "a-".repeat(500_000)] },
      { entries: [{ ...first, code: `${"-".repeat(1_000_000)}!` }] },
    ]) {
      expect(rulesBroken({ ...small, ...changes })).toContain("schema-max-length");
    }
  });

  test("braces and quotes of megabytes, which the parser of texts takes in one by one", () => {
    for (const unit of ["{", "'{'", "{a,select,other{", "{p0}", "'", "#", "{a}{"]) {
      const broken = rulesBroken(
        withEntry({ ...saying(unit.repeat(Math.floor(1_000_000 / unit.length))), parameters: { p0: { type: "string" } } }),
      );
      expect(broken, unit).toEqual(["'", "#"].includes(unit) ? [] : ["text-format", "text-format"]);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { LineCounter, parseDocument, stringify } from "yaml";
import { segmentsOf } from "../generator/catalog/pointer.ts";
import { load } from "../generator/load/load.ts";
import { largestYaml } from "../generator/load/yaml/load.ts";
import type { Problem } from "../generator/problems/problem.ts";
import { report } from "../generator/problems/report.ts";
import { validate } from "../generator/validate/validate.ts";

describe.each(["yaml", "jsonc"])("a broken %s file is reported with its place, its lines and the cure", (format) => {
  const names = readdirSync(`test/broken/${format}`).filter((name) => name.endsWith(`.${format}`));

  test.each(names)("%s", async (name) => {
    const document = load(name, readFileSync(`test/broken/${format}/${name}`));
    const text = stripVTControlCharacters(report(validate(document).problems, () => document.lines));
    await expect(`${text}\n`).toMatchFileSnapshot(`broken/${format}/${basename(name, extname(name))}.txt`);
  });

  test("each has its report beside it, with an error", () => {
    const reports = readdirSync(`test/broken/${format}`).filter((name) => name.endsWith(".txt"));
    expect(reports).toHaveLength(names.length);
    for (const one of reports) expect(readFileSync(`test/broken/${format}/${one}`, "utf8"), one).toMatch(/\d+ errors?|1 error/);
  });
});

const broken = readdirSync("test/broken")
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, readFileSync(`test/broken/${name}`, "utf8")] as const);
// What is no JSON has no twin in another format, and a number that JavaScript changes is none in YAML.
const readable = broken.filter(
  ([, text]) =>
    !validate(load("x.json", Buffer.from(text))).problems.some(({ rule }) => /^(json-|number-range|duplicate-key|utf-8)/.test(rule)),
);

/** What a problem says, without its place. */
function said({ rule, severity, message, cure, place: { pointer } }: Problem): object {
  return { rule, severity, pointer, message: message.replaceAll(/\bline \d+/g, "line"), cure };
}

test("most broken catalogs have a twin", () => {
  expect(readable.length).toBeGreaterThan(100);
});

describe("the JSONC twin of a broken catalog has the same problems, a line and four columns further on", () => {
  test.each(readable)("%s", (_, text) => {
    const lines = text.trimEnd().split("\n");
    const twin = ['// The same, with comments: { " /*', ...lines.map((line) => `/**/${line.replace(/^(.*[^,{[\s])$/, "$1")}`)]
      .join("\n")
      .replace(/\}\s*$/, "/* } */ }");
    const [before, after] = [validate(load("x.json", Buffer.from(text))).problems, validate(load("x.jsonc", Buffer.from(twin))).problems];
    expect(after.map(said)).toEqual(before.map(said));
    expect(after.map(({ place: { line, column } }) => [line, column])).toEqual(
      before.map(({ place: { line, column } }) => [line + 1, column + 4]),
    );
  });
});

describe("the YAML twin of a broken catalog has the same problems, each at its own place", () => {
  test.each(readable)("%s", (_, text) => {
    const twin = `# The same, as YAML.\n${stringify(JSON.parse(text), { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" })}`;
    const before = validate(load("x.json", Buffer.from(text))).problems;
    const after = validate(load("x.yaml", Buffer.from(twin))).problems;
    const sorted = (problems: readonly Problem[]) =>
      problems
        .map(said)
        .map((one) => JSON.stringify(one))
        .sort();
    expect(sorted(after)).toEqual(sorted(before));
    for (const { place, message } of after) {
      const twinOf =
        before.find((one) => one.place.pointer === place.pointer && one.message === message) ??
        before.find((one) => one.place.pointer === place.pointer);
      expect([place.line, place.column], place.pointer).toEqual(placeIn(twin, place.pointer, twinOf?.place, text));
    }
  });

  /** Where the YAML package itself sees the value, its key, the character in it, or the value around it. */
  function placeIn(twin: string, pointer: string, before: Problem["place"] | undefined, json: string): [number, number] {
    const counter = new LineCounter();
    const document = parseDocument(twin, { lineCounter: counter });
    const path = segmentsOf(pointer).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
    while (path.length > 0 && !document.hasIn(path)) path.pop();
    const { locate } = load("x.json", Buffer.from(json));
    const [value, key] = [locate(pointer), locate(pointer, "key")];
    const isAt = (place: Problem["place"]) => before?.line === place.line && before.column === place.column;
    if (before && isAt(key) && !isAt(value)) {
      const { items } = document.getIn(path.slice(0, -1), true) as { items: { key: { value: unknown; range: [number] } }[] };
      const { line, col } = counter.linePos(items.find((one) => String(one.key.value) === String(path.at(-1)))!.key.range[0]);
      return [line, col];
    }
    const { line, col } = counter.linePos((document.getIn(path, true) as { range: [number] }).range[0]);
    return [line, col + (before && !isAt(value) ? before.column - value.column : 0)];
  }
});

describe("YAML", () => {
  const value = (text: string): unknown => {
    const document = load("x.yaml", Buffer.from(text));
    expect(document.problems).toEqual([]);
    return document.value;
  };

  test("reads as JSON does, with comments, block texts, and a few aliases", () => {
    expect(
      value(
        '# A comment.\na: one\nb: [1, true, null]\nc: |\n  A text\nd: >-\n  in two\n  lines\ne: &e { f: "g" }\nh: *e\n404: x\nno: nei\n"yes": "no"\n',
      ),
    ).toEqual({
      a: "one",
      b: [1, true, null],
      c: "A text",
      d: "in two lines",
      e: { f: "g" },
      h: { f: "g" },
      "404": "x",
      no: "nei",
      yes: "no",
    });
  });

  test("has no prototypes, so a key such as __proto__ is an ordinary key", () => {
    expect(Object.keys(value("__proto__: { polluted: true }\n") as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("may begin with a byte order mark and end its lines as Windows does", () => {
    const { locate } = load("x.yml", Buffer.from("\ufeffa: one\r\nb:\r\n  c: two\r\n"));
    expect(locate("/b/c")).toMatchObject({ line: 3, column: 6, length: 3 });
    expect(locate("/b/c", "key")).toMatchObject({ line: 3, column: 3, length: 1 });
  });

  test.each([
    ["a plain text", "a: one two", 4, 8],
    ["double quotes", 'a: "o\\u006ee two"', 4, 14],
    ["single quotes", "a: 'it''s two'", 5, 11],
  ])("finds a character in %s", (_, text, unit, column) => {
    expect(load("x.yaml", Buffer.from(text)).locate("/a", unit)).toMatchObject({ line: 1, column });
  });

  test("of more than 8 MiB is refused; JSON may have more", () => {
    const large = Buffer.from(`a: ${"x".repeat(largestYaml)}`);
    expect(load("x.yaml", large).problems).toMatchObject([{ rule: "file-size", cure: "Convert it to JSON, whose limit is 64 MiB." }]);
    expect(load("x.json", Buffer.from(JSON.stringify({ a: "x".repeat(largestYaml) }))).problems).toEqual([]);
  });
});

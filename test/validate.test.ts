import { readdirSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../generator/generate.ts";
import { load } from "../generator/load/load.ts";
import { type Problem, ProblemsError } from "../generator/problems/problem.ts";
import { report } from "../generator/problems/report.ts";
import { validate } from "../generator/validate/validate.ts";
import schema from "../schema/catalog.schema.json" with { type: "json" };

const broken = new URL("broken/", import.meta.url);
const names = readdirSync(broken)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();
const reported = readdirSync(broken)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -".txt".length))
  .sort();
const reports = reported.map((name) => readFileSync(new URL(`${name}.txt`, broken), "utf8"));
const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");

/** What a person sees of a catalog that is called `path`. */
function seen(path: string, bytes: Uint8Array): string {
  const document = load(path, bytes);
  return stripVTControlCharacters(report(validate(document).problems, () => document.lines));
}

function problemsOf(text: string): readonly Problem[] {
  return validate(load("acme.json", Buffer.from(text))).problems;
}

describe("a broken catalog is reported with its place, its lines and the cure", () => {
  test.each(names)("%s", async (name) => {
    const text = seen(`${name}.json`, readFileSync(new URL(`${name}.json`, broken)));
    await expect(`${text}\n`).toMatchFileSnapshot(`broken/${name}.txt`);
  });

  test("each has its report beside it", () => {
    expect(reported).toEqual(names);
  });

  test("no report shows our insides", () => {
    for (const text of reports) expect(text).not.toMatch(/undefined|NaN|\[object|\^\[|\bat .+:\d+:\d+\)|node_modules/);
  });
});

describe("nothing that can be wrong goes without an example", () => {
  const rules = new Set(
    reports.flatMap((text) => [...text.matchAll(/^\S+:\d+:\d+ (?:error|warning) .* ([a-z-]+)$/gm)].map(([, rule]) => rule)),
  );

  test("every rule", () => {
    const generator = new URL("../generator/", import.meta.url);
    const files = [...readdirSync(new URL("validate/rules/", generator)).map((name) => `validate/rules/${name}`), "load/load.ts"];
    const all = files.flatMap((name) =>
      [...readFileSync(new URL(name, generator), "utf8").matchAll(/(?:\b(?:report|say|each)\(\s*|\brule: )"([a-z-]+)"/g)].map(
        ([, rule]) => rule,
      ),
    );
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test("every keyword of the schema", () => {
    const keywords = new Set<string>();
    const visit = (value: Readonly<Record<string, unknown>>): void => {
      for (const [keyword, inner] of Object.entries(value)) {
        keywords.add(keyword);
        if (["properties", "patternProperties", "definitions"].includes(keyword))
          for (const one of Object.values(inner as object)) visit(one);
        else
          for (const one of [inner].flat())
            if (typeof one === "object" && keyword !== "defaultSnippets" && keyword !== "dependencies")
              visit(one as Readonly<Record<string, unknown>>);
      }
    };
    visit(schema);
    const silent = [
      "$schema",
      "$ref",
      "definitions",
      "properties",
      "patternProperties",
      "items",
      "propertyNames",
      "oneOf",
      "if",
      "else",
      "title",
      "description",
      "markdownDescription",
      "enumDescriptions",
      "markdownEnumDescriptions",
      "patternErrorMessage",
      "defaultSnippets",
      "default",
      "examples",
    ];
    const assertions = [
      "additionalProperties",
      "dependencies",
      "enum",
      "maxItems",
      "maxLength",
      "maxProperties",
      "maximum",
      "minItems",
      "minLength",
      "minProperties",
      "minimum",
      "pattern",
      "required",
      "type",
      "uniqueItems",
    ];
    expect(
      [...keywords].filter((keyword) => ![...silent, ...assertions].includes(keyword)),
      "these have no sentence in the report",
    ).toEqual([]);
    const sayings = assertions
      .filter((keyword) => keywords.has(keyword))
      .map((keyword) => `schema-${keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    expect(sayings.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe("what is fine is left in peace", () => {
  test("a small catalog has no problem", () => {
    expect(problemsOf(acme)).toEqual([]);
  });

  test.each(readdirSync(new URL("../catalogs/", import.meta.url)).filter((name) => name.endsWith(".json")))(
    "catalogs/%s has no problem",
    (name) => {
      const bytes = readFileSync(new URL(`../catalogs/${name}`, import.meta.url));
      expect(validate(load(name, bytes)).problems).toEqual([]);
    },
  );

  test.each(["zh", "zh-CN", "zh_CN", "zh-Hans-CN", "zh-CHS"])("%s is a name of zh-Hans, in the list of locales and in a text", (name) => {
    expect(problemsOf(acme.replaceAll('"zh-Hans"', `"${name}"`))).toEqual([]);
    expect(problemsOf(acme.replace('"zh-Hans": { "text"', `"${name}": { "text"`))).toEqual([]);
  });

  test("versions are compared as numbers", () => {
    expect(
      problemsOf(
        acme.replace('"version": "1.0.0"', '"version": "1.10.0"').replace('"since": "1.0.0"', '"since": "1.9.0", "deprecated": "1.10.0"'),
      ),
    ).toEqual([]);
  });

  test("a text that is quoted is quoted as it stands, strange characters included", () => {
    const chinese = acme
      .replace('"language": "en"', '"language": "zh"')
      .replaceAll(/"缺少密钥。", "origin": "project"|"No key"/g, (found) =>
        found.replace(/缺少密钥。|No key/, "请求过⻓").replace("project", "vendor"),
      );
    expect(chinese).toContain('"请求过⻓", "origin": "vendor"');
    expect(problemsOf(chinese)).toEqual([]);
  });

  test("a warning does not keep the catalog from being used", () => {
    const { catalog, problems } = validate(load("code-case.json", readFileSync(new URL("code-case.json", broken))));
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(catalog?.id).toBe("acme");
  });
});

describe("one run tells everything", () => {
  test("mistakes that the schema finds do not hide those that it cannot find", () => {
    const { problems } = validate(load("several-mistakes.json", readFileSync(new URL("several-mistakes.json", broken))));
    expect(problems.map(({ rule }) => rule)).toEqual([
      "schema-pattern",
      "schema-enum",
      "source-unknown",
      "code-duplicate",
      "schema-enum",
      "text-untrimmed",
    ]);
  });

  test("a code that may be that of a broken entry is not called unknown", () => {
    const catalog = acme.replace('"code": "2000",', '"code": "2000", "replacedBy": "1000",').replace('"since": "1.0.0",', '"since": 1,');
    expect(problemsOf(catalog).map(({ rule }) => rule)).toEqual(["schema-type"]);
  });

  test("problems come file by file, each from top to bottom", () => {
    const duplicate = acme.replace('"2000"', '"1000"').replace('"typeName": "Acme"', '"typeName": "acme"');
    const problems = [
      { path: "b.json", text: "{" },
      { path: "a.json", text: duplicate },
    ].flatMap(({ path, text }) => validate(load(path, Buffer.from(text))).problems);
    const places = [...report(problems, () => []).matchAll(/(\w\.json:\d+):/g)].map(([, place]) => place);
    expect(places).toEqual(["a.json:5", "a.json:33", "b.json:1"]);
  });

  test("of more than 100 problems, 100 are shown and all are counted; a warning gives way to an error", () => {
    const place = { path: "acme.json", column: 1, length: 1, pointer: "" };
    const problem = (severity: "error" | "warning", line: number): Problem => ({
      rule: "some-rule",
      severity,
      message: `Wrong in line ${line}.`,
      cure: "Correct it.",
      place: { ...place, line },
    });
    const problems = [
      ...Array.from({ length: 3 }, (_, i) => problem("warning", i + 1)),
      ...Array.from({ length: 99 }, (_, i) => problem("error", i + 4)),
    ];
    const text = stripVTControlCharacters(report(problems, () => []));
    const lines = [...text.matchAll(/^acme\.json:(\d+):1/gm)].map(([, line]) => Number(line));
    expect(lines).toEqual([1, ...Array.from({ length: 99 }, (_, i) => i + 4)]);
    expect(text).toMatch(/\n\n99 errors, 3 warnings\. The first 100 are shown\.$/);
  });
});

describe("catalogs that are used together", () => {
  test("may share the prefix of their types, but not their id", () => {
    const other = acme.replace('"id": "acme"', '"id": "acme-two"');
    const files = (...texts: string[]) => texts.map((text, i) => ({ path: `catalogs/${i + 1}.json`, bytes: Buffer.from(text) }));
    expect(generate(files(acme, other)).packages.map(({ provider }) => provider.id)).toEqual(["acme", "acme-two"]);
    expect(() => generate(files(acme, other, acme))).toThrow(ProblemsError);
    expect(() => generate(files(acme, other, acme))).toThrow('catalogs/3.json:3:9: The ID "acme" is already used by catalogs/1.json.');
  });
});

test("whatever a catalog holds, it is judged and never breaks the judge", () => {
  const pointers: (string | number)[][] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    pointers.push(path);
    if (value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(JSON.parse(acme), []);
  const change = fc.tuple(fc.constantFrom(...pointers), fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const catalog = { root: JSON.parse(acme) };
      for (const [path, value] of changes) set(catalog, ["root", ...path], value);
      const text = JSON.stringify(catalog.root, null, 1);
      if (text === undefined) return;
      const { catalog: sound, problems } = validate(load("acme.json", Buffer.from(text)));
      expect(sound === undefined).toBe(problems.some(({ severity }) => severity === "error"));
      const lines = text.split("\n");
      for (const { place } of problems) expect(lines[place.line - 1]?.length).toBeGreaterThanOrEqual(place.column);
    }),
    { numRuns: 400 },
  );
});

/** Sets or, with `undefined`, removes what a path leads to, if it still leads anywhere. */
function set(object: any, [key, ...rest]: (string | number)[], value: unknown): void {
  if (object === null || typeof object !== "object" || key === undefined) return;
  if (rest.length > 0) set(object[key], rest, value);
  else if (value === undefined) delete object[key];
  else object[key] = value;
}

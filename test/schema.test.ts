import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { ClientCapabilities, type CompletionItem, getLanguageService, type JSONDocument, TextDocument } from "vscode-json-languageservice";
import { parse as parseYaml } from "yaml";
import { load } from "../generator/load/load.ts";
import { validate } from "../generator/validate/validate.ts";

type Schema = Readonly<Record<string, any>>;

const text = readFileSync(new URL("../schema/catalog.schema.json", import.meta.url), "utf8");
const schema: Schema = JSON.parse(text);
const acme = readFileSync(new URL("catalogs/small.json", import.meta.url), "utf8");

describe("the schema", () => {
  test("is valid by draft-07", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  test("says of every definition and every property what it is", () => {
    const silent = [...walk(schema)].filter(([path, one]) => {
      const { description, markdownDescription } = described(one);
      return (
        (/\/(properties|definitions)\/[^/]+$/.test(path) && !description) || (/\/properties\/[^/]+$/.test(path) && !markdownDescription)
      );
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test("lets a property speak for itself: editors would show the words of a definition instead", () => {
    const overridden = [...walk(schema)].filter(
      ([, one]) => one.$ref && one.markdownDescription && described({ $ref: one.$ref }).markdownDescription,
    );
    expect(overridden.map(([path]) => path)).toEqual([]);
  });

  test("describes every value of every enumeration", () => {
    const enumerations = [...walk(schema)].filter(([path, one]) => Array.isArray(one.enum) && !path.includes("/oneOf/"));
    expect(enumerations.length).toBeGreaterThan(5);
    for (const [path, one] of enumerations) {
      expect(one.enumDescriptions, path).toHaveLength(one.enum.length);
      expect(one.markdownEnumDescriptions, path).toHaveLength(one.enum.length);
    }
  });

  test("says in words what every pattern wants", () => {
    const wordless = [...walk(schema)].filter(([, one]) => one.pattern !== undefined && one.patternErrorMessage === undefined);
    expect(wordless.map(([path]) => path)).toEqual([]);
  });
});

describe("an editor that opens a catalog", () => {
  test("finds nothing wrong with one that is fine", async () => {
    expect(await squiggles(acme)).toEqual([]);
  });

  test("underlines a wrong category, and says which there are", async () => {
    const [squiggle, ...more] = await squiggles(acme.replace('"too_large"', '"too_big"'));
    expect(more).toEqual([]);
    expect(squiggle).toEqual(['"too_big"', expect.stringContaining('"too_large", "unsupported_language"')]);
  });

  test("underlines what does not fit a pattern, and says in words what would", async () => {
    expect(await squiggles(acme.replace('"version": "1.0.0"', '"version": "1.0"'))).toEqual([
      ['"1.0"', schema.definitions.Version.patternErrorMessage],
    ]);
  });

  test("offers the fields that an entry may still have, each with its meaning", async () => {
    const items = await completions(acme.replace('      "category": "authentication",\n', "      ▮\n"));
    expect(meanings(items)).toEqual(
      Object.fromEntries(
        ["name", "category", "status", "url", "deprecated", "removed", "expose", "replacedBy", "parameters", "solution"].map((field) => [
          field,
          markdownOf(schema.definitions.Entry.properties[field]),
        ]),
      ),
    );
  });

  test("offers every category with its meaning", async () => {
    const { enum: values, markdownEnumDescriptions } = schema.definitions.Category;
    const items = await completions(acme.replace('"authentication"', '"▮"'));
    expect(meanings(items)).toEqual(
      Object.fromEntries(values.map((value: string, i: number) => [`"${value}"`, markdownEnumDescriptions[i]])),
    );
  });

  test.each([
    ["a field", '"since"', schema.definitions.Entry.properties.since.markdownDescription],
    ["a field that has a definition of its own", '"retry"', schema.definitions.Retry.markdownDescription],
    ["the wire section", '"codes"', schema.definitions.Wire.properties.codes.markdownDescription],
    ["a category", '"authentication"', schema.definitions.Category.markdownEnumDescriptions[0]],
    ["the origin of a text", '"project"', schema.definitions.Text.properties.origin.markdownEnumDescriptions[1]],
  ])("says of %s under the pointer what it means", async (_, word, meaning) => {
    const { service, document, json } = open(acme);
    const hover = await service.doHover(document, document.positionAt(acme.indexOf(word) + 1), json);
    expect([hover?.contents].flat().join("\n")).toContain(meaning);
  });
});

describe("an editor that opens a short catalog", () => {
  const head = `"$schema": "../schema/catalog.schema.json", "id": "shop", "name": "Shop", "version": "1.0.0"`;
  const short = `{\n  ${head},\n  "entries": [\n    { "code": "closed", "status": 503, "message": { "en": "It is closed.", "zh-Hans": { "text": "已打烊。" } } }\n  ]\n}\n`;

  test("finds nothing wrong with it", async () => {
    expect(await squiggles(short)).toEqual([]);
    expect(problemsOf(short)).toEqual([]);
  });

  test.each([
    ["a text that is a number", short.replace('"It is closed."', "503"), "503"],
    ["a name that is a list", short.replace('"name": "Shop"', '"name": ["Shop"]'), '["Shop"]'],
    ["a wire that extends one that it does not know", short.replace('"entries"', '"wire": { "preset": "falt" },\n  "entries"'), '"falt"'],
    ["a wire that it does not know", short.replace('"entries"', '"wire": "problem-json",\n  "entries"'), '"problem-json"'],
    ["a state of no text", short.replace('"entries"', '"state": "finished",\n  "entries"'), '"finished"'],
  ])("underlines %s", async (_, catalog, word) => {
    expect((await squiggles(catalog)).map(([where]) => where)).toEqual([word]);
    expect(problemsOf(catalog)).not.toEqual([]);
  });

  test("offers the known wires, and every state for all texts", async () => {
    const wires = await completions(short.replace('"entries"', '"wire": "▮",\n  "entries"'));
    expect(Object.keys(meanings(wires))).toEqual(schema.definitions.Preset.enum.map((one: string) => JSON.stringify(one)));
    const extended = await completions(short.replace('"entries"', '"wire": { "preset": "▮" },\n  "entries"'));
    expect(meanings(extended)).toEqual(meanings(wires));
    const states = await completions(short.replace('"entries"', '"state": "▮",\n  "entries"'));
    expect(Object.keys(meanings(states))).toEqual(schema.definitions.State.enum.map((one: string) => JSON.stringify(one)));
  });

  test("offers the fields that a known format may have replaced, each with its meaning", async () => {
    const items = await completions(short.replace('"entries"', '"wire": { "preset": "flat", ▮ },\n  "entries"'));
    const { preset, ...fields } = schema.definitions.Wire.properties;
    const expected = Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, markdownOf(one as Schema)]));
    expect(meanings(items)).toEqual(expected);
    const begun = short.replace('"entries"', '"wire": { "preset": "flat", "requestId": "/trace" },\n  "entries"');
    expect(await squiggles(begun)).toEqual([]);
    expect(problemsOf(begun)).toEqual([]);
  });

  test.each([
    ["typeName", '"id": "shop"', /By default, the ID in PascalCase/],
    ["wire", '"id": "shop"', /By default, `problem\+json`/],
    ["category", '"status": 503', /By default, it follows from the `status`/],
    ["retry", '"status": 503', /By default, the usual value for the category/],
    ["since", '"status": 503', /By default, the first version/],
    ["parameters", '"status": 503', /By default, those of the texts in the source locale/],
  ])("says of %s what it is where it is left out", async (field, beside, meaning) => {
    const items = await completions(short.replace(beside, `▮, ${beside}`));
    expect(meanings(items)[field]).toMatch(meaning);
  });

  test("reads YAML as the language server of YAML does: by the same schema, as the value that it stands for", async () => {
    const value = parseYaml(readFileSync("test/projects/shop/catalogs/shop.yaml", "utf8")) as object;
    const json = JSON.stringify({ $schema: "../schema/catalog.schema.json", ...value }, null, 2);
    expect(await squiggles(json)).toEqual([]);
    expect((await squiggles(json.replace('"status": 404', '"status": 4040'))).map(([where]) => where)).toEqual(["4040"]);
  });
});

describe("a snippet", () => {
  test("gives a whole catalog, which is fine once its blanks are filled", async () => {
    const catalog = filled(await snippet("▮", "New catalog"));
    expect(problemsOf(catalog)).toEqual([]);
    expect(await squiggles(catalog)).toEqual([]);
  });

  test("gives an entry", async () => {
    const where = acme.replace('"entries": [', '"entries": [\n    ▮,');
    expect(problemsOf(where.replace("▮", filled(await snippet(where, "New error")).replace('"9"', '"9000"')))).toEqual([]);
  });

  test("gives a message in English and Chinese", async () => {
    const where = acme.replace(/"message": \{[^]*?\n      \}/, '"message": ▮');
    expect(problemsOf(where.replace("▮", filled(await snippet(where, "English and Chinese"))))).toEqual([]);
  });

  test("gives a single text", async () => {
    const where = acme.replace(/"en": \{ "text"[^}]*\}/, '"en": ▮');
    expect(problemsOf(where.replace("▮", filled(await snippet(where, "Text"))))).toEqual([]);
  });
});

/** Every schema inside a schema, with its path. */
function* walk(one: Schema, path = ""): Generator<[path: string, one: Schema]> {
  yield [path, one];
  for (const list of ["properties", "definitions"])
    for (const [key, inner] of Object.entries(one[list] ?? {})) yield* walk(inner as Schema, `${path}/${list}/${key}`);
  for (const key of ["items", "additionalProperties", "propertyNames"])
    if (typeof one[key] === "object") yield* walk(one[key], `${path}/${key}`);
  for (const [i, inner] of (one.oneOf ?? []).entries()) yield* walk(inner, `${path}/oneOf/${i}`);
}

/** As an editor reads it: with what it refers to, where that says more. */
function described(one: Schema): Schema {
  return one.$ref === undefined ? one : { ...one, ...schema.definitions[one.$ref.replace("#/definitions/", "")] };
}

function markdownOf(one: Schema): string {
  return described(one).markdownDescription;
}

/** A catalog as it stands in an editor, which finds the schema by the catalog's own `$schema`. */
function open(catalog: string): { service: ReturnType<typeof getLanguageService>; document: TextDocument; json: JSONDocument } {
  const service = getLanguageService({
    clientCapabilities: ClientCapabilities.LATEST,
    workspaceContext: { resolveRelativePath: (path, catalog) => new URL(path, catalog).href },
    schemaRequestService: async (uri) => (uri.endsWith("/schema/catalog.schema.json") ? text : Promise.reject(`no file ${uri}`)),
  });
  const hasSchema = catalog.includes('"$schema"');
  service.configure({
    validate: true,
    allowComments: false,
    schemas: hasSchema ? [] : [{ uri: "file:///project/schema/catalog.schema.json", fileMatch: ["*.json"] }],
  });
  const document = TextDocument.create("file:///project/catalogs/acme.json", "json", 1, catalog);
  return { service, document, json: service.parseJSONDocument(document) };
}

async function squiggles(catalog: string): Promise<[string, string][]> {
  const { service, document, json } = open(catalog);
  return (await service.doValidation(document, json)).map(({ range, message }) => [document.getText(range), String(message)]);
}

/** What is offered where ▮ stands. */
async function completions(catalog: string): Promise<readonly CompletionItem[]> {
  const { service, document, json } = open(catalog.replace("▮", ""));
  return (await service.doComplete(document, document.positionAt(catalog.indexOf("▮")), json))?.items ?? [];
}

function meanings(items: readonly CompletionItem[]): Record<string, string | undefined> {
  return Object.fromEntries(
    items.map(({ label, documentation }) => [label, typeof documentation === "string" ? documentation : documentation?.value]),
  );
}

async function snippet(catalog: string, label: string): Promise<string> {
  const found = (await completions(catalog)).find((item) => item.label === label);
  expect(found, `no snippet "${label}" is offered`).toBeDefined();
  return found?.insertText ?? "";
}

/** A snippet whose blanks a person has filled: with what is proposed, or with their number. */
function filled(snippet: string): string {
  return snippet.replaceAll(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll(/\$(\d+)/g, "$1");
}

function problemsOf(catalog: string): readonly unknown[] {
  return validate(load("acme.json", Buffer.from(catalog))).problems.filter(({ rule }) => rule !== "code-format");
}

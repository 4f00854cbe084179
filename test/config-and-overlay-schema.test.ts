import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import catalogSchema from "../schema/catalog.schema.json" with { type: "json" };
import configSchema from "../schema/config.schema.json" with { type: "json" };
import overlaySchema from "../schema/overlay.schema.json" with { type: "json" };

const folder = new URL("../schema/", import.meta.url);
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
});

/** A file as an editor has it open, its schema being the one it names. */
function open(schema: string, text: string) {
  const document = TextDocument.create(
    "file:///app/file.json",
    "json",
    1,
    text.replace("▮", "").replace("{", `{ "$schema": "${new URL(schema, folder).href}", `),
  );
  return {
    document,
    json: service.parseJSONDocument(document),
    caret: document.positionAt(text.indexOf("▮") + document.getText().length - text.length + 1),
  };
}

async function squiggles(schema: string, text: string): Promise<string[]> {
  const { document, json } = open(schema, text);
  return (await service.doValidation(document, json)).map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

async function offers(schema: string, text: string): Promise<string[]> {
  const { document, json, caret } = open(schema, text);
  return ((await service.doComplete(document, caret, json))?.items ?? []).map(({ label }) => label);
}

describe.each([
  ["config", configSchema],
  ["overlay", overlaySchema],
])("the schema of a file called %s", (_, schema) => {
  test("is valid by draft-07", () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });
});

describe("an editor that opens a configuration", () => {
  test("finds nothing wrong with one that is fine, of one output or of several", async () => {
    expect(await squiggles("config.schema.json", '{ "catalogs": ["errcat:gengo"], "as": "package", "scope": "@acme" }')).toEqual([]);
    expect(await squiggles("config.schema.json", '{ "outputs": [{ "out": "a" }, { "out": "b", "locales": ["zh-CN"] }] }')).toEqual([]);
  });

  test("underlines what is wrong, and says in words what is wanted", async () => {
    expect(await squiggles("config.schema.json", '{ "scope": "Acme" }')).toEqual([
      '"Acme": Write an @, then lowercase letters, digits, hyphens, underscores, or dots, for example @acme.',
    ]);
    expect(await squiggles("config.schema.json", '{ "outputs": [{ "oot": "a" }] }')).toEqual(['"oot": Property oot is not allowed.']);
  });

  test("offers the fields of one output, and outputs", async () => {
    expect(await offers("config.schema.json", '{ "▮" }')).toEqual(
      expect.arrayContaining([
        ...Object.keys(configSchema.definitions.Output.properties).filter((field) => field !== "$schema"),
        "outputs",
      ]),
    );
  });

  test("offers the fields of each of several", async () => {
    expect(await offers("config.schema.json", '{ "outputs": [{ "▮" }] }')).toEqual(
      expect.arrayContaining(["catalogs", "overlays", "out", "as"]),
    );
  });

  test("offers what a field may be, and built-in catalogs by name", async () => {
    expect(await offers("config.schema.json", '{ "as": "▮" }')).toEqual(['"source"', '"package"']);
    expect(await offers("config.schema.json", '{ "catalogs": ["▮"] }')).toContain('"errcat:tencent-tmt"');
  });
});

describe("an editor that opens an overlay", () => {
  test("finds nothing wrong with one that is fine", async () => {
    const text = readFileSync(new URL("overlays/fixes.json", import.meta.url), "utf8").replace(/ {2}"\$schema".*\n/, "");
    expect(await squiggles("overlay.schema.json", text)).toEqual([]);
  });

  test("knows the words of the catalog's schema", async () => {
    expect(await offers("overlay.schema.json", '{ "change": { "1000": { "category": "▮" } } }')).toEqual(
      catalogSchema.definitions.Category.enum.map((word) => `"${word}"`),
    );
    expect(await offers("overlay.schema.json", '{ "add": [{ "▮" }] }')).toEqual(expect.arrayContaining(["code", "retry", "message"]));
    expect(
      await squiggles("overlay.schema.json", '{ "catalog": "acme", "reason": "So.", "change": { "1000": { "retry": "soon" } } }'),
    ).toEqual([expect.stringMatching(/^"soon": /)]);
  });
});

test("what stands in a file of either kind is named in its schema with words for people", () => {
  const silent = (properties: Readonly<Record<string, object>>) =>
    Object.entries(properties).filter(([, property]) => !("description" in property) && !("$ref" in property));
  for (const { properties } of [
    configSchema.definitions.Output,
    configSchema.definitions.Outputs,
    overlaySchema,
    overlaySchema.definitions.Change,
  ])
    expect(silent(properties)).toEqual([]);
});

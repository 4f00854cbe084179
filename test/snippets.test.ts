import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ClientCapabilities, type CompletionItem, getLanguageService, TextDocument } from "vscode-json-languageservice";
import { initCommand } from "../generator/command/init.ts";
import { validateCommand } from "../generator/command/validate.ts";
import { toldIn } from "./inside.ts";
import { type Project, project } from "./project.ts";

type Schema = Readonly<Record<string, any>>;

const schemas = Object.fromEntries(
  ["catalog", "overlay", "config"].map((name) => [`${name}.schema.json`, readFileSync(`schema/${name}.schema.json`, "utf8")]),
);
const installed = "file:///project/node_modules/errcat/schema/";

/** An editor in which errcat is installed, and nothing else has a schema. */
function editor(schema: string, path: string, text: string) {
  const service = getLanguageService({
    clientCapabilities: ClientCapabilities.LATEST,
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
    schemaRequestService: async (uri) =>
      (uri.startsWith(installed) && schemas[uri.slice(installed.length)]) || Promise.reject(`There is no file ${uri}`),
  });
  // A file that names its schema is read by that, wherever it leads.
  service.configure({
    validate: true,
    schemas: text.includes('"$schema"') ? [] : [{ uri: `${installed}${schema}`, fileMatch: ["*.json"] }],
  });
  const document = TextDocument.create(`file:///project/${path}`, "json", 1, text);
  return { service, document, json: service.parseJSONDocument(document) };
}

/** A file in which a snippet has been inserted where ▮ stands, with its blanks filled: with what is proposed, or with their number. */
async function inserted(schema: string, path: string, label: string, text: string): Promise<string> {
  const { service, document, json } = editor(schema, path, text.replace("▮", ""));
  const items = (await service.doComplete(document, document.positionAt(text.indexOf("▮")), json))?.items ?? [];
  const found: CompletionItem | undefined = items.find((item) => item.label === label);
  const filled = (found?.insertText ?? "").replaceAll(/\$\{\d+:([^}]*)\}/g, "$1").replaceAll(/\$(\d+)/g, "$1");
  expect(filled, `the snippet "${label}" is offered`).not.toBe("");
  return text.replace("▮", () => filled);
}

async function squiggles(schema: string, path: string, text: string): Promise<readonly string[]> {
  const { service, document, json } = editor(schema, path, text);
  return (await service.doValidation(document, json)).map(({ message }) => String(message));
}

/** A project as `errcat init` makes it. */
async function begun(): Promise<Project> {
  const one = project({
    "package.json": '{ "name": "app", "devDependencies": { "typescript": "^6.0.0" } }',
    "node_modules/errcat/schema/catalog.schema.json": "{}",
  });
  expect((await toldIn(one.folder, (reporter) => initCommand([], { yes: true }, reporter))).code).toBe(0);
  return one;
}

const catalog = "catalogs/my-api.json";

/** Every snippet, and where people insert it into what `errcat init` writes. */
const places: readonly { schema: string; label: string; path: string; at: (text: string) => string; config?: object }[] = [
  { schema: "catalog.schema.json", label: "New catalog", path: "catalogs/acme.json", at: () => "▮" },
  { schema: "catalog.schema.json", label: "New error", path: catalog, at: (text) => text.replace('"entries": [', '"entries": [\n    ▮,') },
  { schema: "catalog.schema.json", label: "New error", path: catalog, at: (text) => text.replace(/\n {2}\]\n\}\n$/, ",\n    ▮\n  ]\n}\n") },
  {
    schema: "catalog.schema.json",
    label: "New operation",
    path: catalog,
    at: (text) => text.replace('"entries": [', '"operations": { "place": ▮ },\n  "entries": ['),
  },
  {
    schema: "catalog.schema.json",
    label: "English and Chinese",
    path: catalog,
    at: (text) => text.replace(/"message": \{[^]*?\n {6}\}/, '"message": ▮'),
  },
  {
    schema: "catalog.schema.json",
    label: "English and Chinese",
    path: catalog,
    at: (text) => text.replace(/"solution": \{[^]*?\n {6}\}/, '"solution": ▮'),
  },
  { schema: "catalog.schema.json", label: "Text", path: catalog, at: (text) => text.replace(/"en": "There were[^"]*"/, '"en": ▮') },
  {
    schema: "catalog.schema.json",
    label: "Text",
    path: catalog,
    at: (text) => text.replace(/"zh-Hans": "短[^"]*"/, '"zh-Hans": ▮'),
  },
  {
    schema: "overlay.schema.json",
    label: "New overlay",
    path: "overlays/tmt.json",
    at: () => "▮",
    config: { catalogs: ["catalogs", "errcat:tencent-tmt"], overlays: ["overlays/tmt.json"] },
  },
  { schema: "config.schema.json", label: "TypeScript in an app", path: "errcat.config.json", at: () => "▮" },
  { schema: "config.schema.json", label: "Packages", path: "errcat.config.json", at: () => "▮" },
];

describe("a snippet in an editor, inserted into what errcat init writes,", () => {
  test("is one of these", () => {
    const labels = Object.entries(schemas).flatMap(([schema, text]) =>
      [...labelsIn(JSON.parse(text))].map((label) => `${schema} ${label}`),
    );
    expect([...new Set(places.map(({ schema, label }) => `${schema} ${label}`))].sort()).toEqual(labels.sort());
  });

  test.each(places)("gives a file that is fine: $label in $path", async ({ schema, label, path, at, config }) => {
    const { folder, read, write, remove } = await begun();
    const before = path === catalog ? read(path) : "";
    expect(at(before)).toContain("▮");
    const text = await inserted(schema, path, label, at(before));
    expect(await squiggles(schema, path, text)).toEqual([]);
    if (path === "errcat.config.json" || config !== undefined) remove("errcat.config.ts");
    if (config !== undefined) write("errcat.config.json", JSON.stringify(config));
    write(path, text);
    expect(await toldIn(folder, (reporter) => validateCommand({ catalogs: [] }, reporter))).toEqual({
      code: 0,
      printed: expect.stringMatching(/^\d catalogs?, \d+ codes: no errors\.\n$/),
    });
  });
});

/** The labels of the snippets in a schema. */
function* labelsIn(value: unknown): Generator<string> {
  if (value === null || typeof value !== "object") return;
  for (const { label } of (value as Schema)["defaultSnippets"] ?? []) yield label as string;
  for (const inner of Object.values(value)) yield* labelsIn(inner);
}

import { expect } from "vitest";
import { stringify } from "yaml";
import { putIn } from "../../generator/load/put.ts";
import { yamlText } from "../../generator/load/yaml/print.ts";
import type { Provider, ProviderOperation } from "../../generator/normalize/provider.ts";
import type { ReadCatalog } from "../../generator/read.ts";
import { answeredFormats } from "../../generator/tools/openapi/answered-formats.ts";
import { errorDocument } from "../../generator/tools/openapi/document.ts";
import { merge } from "../../generator/tools/openapi/merge.ts";
import { errorParts } from "../../generator/tools/openapi/parts.ts";
import type { OpenapiVersion } from "../../generator/tools/openapi/versions.ts";

/** The documents that `errcat export openapi` writes: one of its own, or one that is there, in YAML or JSON. */
export const documentFormats = ["own", "YAML", "JSON"] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** Returns the document that `errcat export openapi` prints for a catalog, or what `--into` makes of one that has only its calls. */
export function exported(read: ReadCatalog, version: OpenapiVersion, format: DocumentFormat): string {
  const { provider } = read;
  const parts = errorParts(provider, answeredFormats(read));
  const own = errorDocument(provider, parts, version);
  if (format === "own") return yamlText(own);
  const bare = { ...own, paths: callsOf(provider), components: {} };
  const { puts, missing, unlisted } = merge(bare, provider, parts);
  expect([missing.filter(hasCall), unlisted]).toEqual([[], []]);
  const text = putIn(format === "YAML" ? stringify(bare) : JSON.stringify(bare, null, 2), puts);
  // What the document says of success stays, also where errors are answered with 200.
  expect(text.match(/\bworked"?:/g) ?? []).toHaveLength(provider.operations.all.filter(hasCall).length);
  return text;
}

/** Returns the calls of a catalog as a document has them whose authors wrote nothing of errors. */
function callsOf({ operations }: Provider): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { id, method, path, summary } of operations.all.filter(hasCall))
    (paths[path ?? ""] ??= {})[method ?? ""] = {
      operationId: id,
      ...(summary !== undefined && { summary }),
      responses: { 200: { description: "It worked.", content: { "application/json": { schema: { properties: { worked: {} } } } } } },
    };
  return paths;
}

function hasCall({ method, path }: ProviderOperation): boolean {
  return method !== undefined && path !== undefined;
}

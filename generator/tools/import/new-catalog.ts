import type { Preset, Source } from "../../catalog/catalog.ts";
import { largestYaml } from "../../load/yaml/load.ts";
import { yamlText } from "../../load/yaml/print.ts";
import type { ListedEntry } from "./entries.ts";
import type { NewOperations } from "./new-operations.ts";
import { shortItem } from "./whole-entries.ts";
import { wireOfList } from "./wire-of-list.ts";

/** What a new catalog says beside its entries. */
export interface Head {
  readonly id: string;
  readonly wire: Preset;
  /** Where an editor finds the schema, from the folder of the catalog. */
  readonly schema: string;
  /** The codes that the list calls a success. */
  readonly successes: readonly string[];
  /** The sources that the entries quote. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The operations for which the list names codes. */
  readonly operations: NewOperations;
}

/** The version of a new catalog. */
export const firstVersion = "1.0.0";

/** Returns a new catalog, in the format of its extension; one that is too large for YAML is JSON. */
export function newCatalog(
  path: string,
  { id, wire, schema, successes, sources, operations }: Head,
  entries: readonly ListedEntry[],
): { readonly path: string; readonly text: string } {
  const samples = samplesOf(entries);
  const catalog = {
    id,
    name: nameOf(id),
    version: firstVersion,
    ...(Object.keys(sources).length > 0 && { sources }),
    wire: wireOfList(wire, successes),
    ...(samples.length > 0 && { samples }),
    ...(Object.keys(operations).length > 0 && { operations }),
    entries: entries.map(shortItem),
  };
  const json = `${JSON.stringify({ $schema: schema, ...catalog }, null, 2)}\n`;
  if (!isYaml(path)) return { path, text: json };
  // Writing YAML that may not be read takes long. JSON has more marks, and never less text.
  const text = json.length > 4 * largestYaml ? undefined : yamlOf(catalog, schema);
  if (text !== undefined && new TextEncoder().encode(text).length <= largestYaml) return { path, text };
  return { path: path.replace(/\.ya?ml$/i, ".json"), text: json };
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

function yamlOf(catalog: object, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${yamlText(catalog)}`;
}

/** Returns the name of a provider for people: `Shop api` for `shop-api`. */
function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** Returns the samples of a new catalog: from each body must come the error of its row. */
function samplesOf(entries: readonly ListedEntry[]): readonly object[] {
  return entries.flatMap(({ code, sample, item: { status } }) =>
    sample === undefined ? [] : [{ name: code, ...(status !== undefined && { status }), body: sample, errors: [{ code }] }],
  );
}

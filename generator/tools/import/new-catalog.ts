import { yaml } from "../../load/yaml/module.ts";
import type { ListedEntry } from "./entries.ts";

/** What a new catalog says beside its entries. */
export interface Head {
  readonly id: string;
  readonly wire: string;
  /** Where an editor finds the schema, from the folder of the catalog. */
  readonly schema: string;
}

/** The version of a new catalog. */
export const firstVersion = "1.0.0";

/** Returns the text of a new catalog, in the format of its extension. */
export function newCatalog(path: string, { id, wire, schema }: Head, entries: readonly ListedEntry[]): string {
  const catalog = { id, name: nameOf(id), version: firstVersion, wire, entries: entries.map(({ item }) => item) };
  if (!/\.ya?ml$/i.test(path)) return `${JSON.stringify({ $schema: schema, ...catalog }, null, 2)}\n`;
  const text = yaml().stringify(catalog, { lineWidth: 0, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}

/** Returns the name of a provider for people: `Shop api` for `shop-api`. */
function nameOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

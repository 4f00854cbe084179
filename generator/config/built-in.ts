import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";

/** The prefix of a built-in catalog's name, as in `errcat:tencent-tmt`. */
export const builtInPrefix = "errcat:";

const folder = fileURLToPath(new URL("../../catalogs/", import.meta.url));

/** Returns the ids of the catalogs that errcat includes, in order. */
export function builtInIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** Returns a catalog that errcat includes. */
export function builtIn(id: string): CatalogFile {
  const file = join(folder, `${id}.json`);
  return { path: shownPath(file), bytes: readFileSync(file) };
}

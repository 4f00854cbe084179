import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";

/** What the name of a built-in catalog begins with, as in `errcat:tencent-tmt`. */
export const builtInPrefix = "errcat:";

const folder = fileURLToPath(new URL("../../catalogs/", import.meta.url));

/** The ids of the catalogs that come with errcat, in order. */
export function builtInIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** A catalog that comes with errcat. */
export function builtIn(id: string): CatalogFile {
  const file = join(folder, `${id}.json`);
  return { path: shownPath(file), bytes: readFileSync(file) };
}

import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { manifestName } from "../manifest.ts";
import type { ReadOutput } from "./read-outputs.ts";

/** Folders that errcat wrote for a catalog that is no longer there. */
export function leftovers(outputs: readonly ReadOutput[]): string[] {
  const folders = new Map(outputs.map(({ out }) => [resolve(out), out]));
  const needed = new Set(outputs.flatMap(({ out, catalogs }) => catalogs.map(({ catalog }) => resolve(out, catalog.id))));
  return [...folders.values()].flatMap((out) => {
    if (!existsSync(out)) return [];
    return readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !needed.has(resolve(out, entry.name)) && existsSync(join(out, entry.name, manifestName)))
      .map(({ name }) => join(out, name))
      .sort();
  });
}

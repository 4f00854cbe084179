import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { manifestName } from "../write/manifest.ts";
import { isInterrupted } from "../write/staging.ts";
import type { Overrides } from "./overrides.ts";
import type { ReadOutput } from "./read-outputs.ts";

/** Whether a run covers only some of the configured catalogs and must leave the packages of the others alone. */
export function isPart({ filter, catalogs, out }: Overrides & { readonly filter?: readonly string[] }): boolean {
  return filter !== undefined || (catalogs !== undefined && out === undefined);
}

/** Returns the folders that errcat wrote for catalogs that no longer exist. */
export function leftovers(outputs: readonly ReadOutput[]): string[] {
  const folders = new Map(outputs.map(({ out }) => [resolve(out), out]));
  const needed = new Set(outputs.flatMap(({ out, catalogs }) => catalogs.map(({ provider }) => resolve(out, provider.id))));
  return [...folders.values()].flatMap((out) => {
    if (!existsSync(out)) return [];
    return readdirSync(out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !needed.has(resolve(out, entry.name)) && isOurs(join(out, entry.name)))
      .map(({ name }) => join(out, name))
      .sort();
  });
}

/** Whether errcat wrote a folder; an interrupted run may already have removed its manifest. */
function isOurs(folder: string): boolean {
  return existsSync(join(folder, manifestName)) || isInterrupted(folder);
}

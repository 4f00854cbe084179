import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readConfig } from "../config/read.ts";
import { shownPath } from "../problems/shown-path.ts";

/** Returns the packages of a catalog that have been generated, each with the version of the catalog that it was generated from. */
export async function generatedVersions(
  id: string,
  config: string | undefined,
): Promise<readonly { readonly folder: string; readonly version: string }[]> {
  const { folder, outputs } = await readConfig(config);
  return outputs.flatMap(({ output: { out = "src/errors" } }) => {
    const path = join(resolve(folder, out), id);
    const version = ["drift.ts", "drift.js"].map((file) => versionIn(join(path, file))).find(Boolean);
    return version === undefined ? [] : [{ folder: shownPath(path), version }];
  });
}

/** Returns the version of the catalog in the module that records it. */
function versionIn(file: string): string | undefined {
  try {
    return /\bcatalogVersion: "([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}

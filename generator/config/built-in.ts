import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nearestWord } from "../problems/nearest-word.ts";
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

/** Returns what is wrong with the name of a built-in catalog, such as `errcat:tencent`, and the cure; `undefined` if errcat includes it. */
export function builtInMistake(name: string): { readonly message: string; readonly cure: string } | undefined {
  const [id, ids] = [name.replace(/^errcat:/, ""), builtInIds()];
  if (name.startsWith(builtInPrefix) && ids.includes(id)) return undefined;
  const meant = ids.includes(id) ? id : nearestWord(id, ids);
  return {
    message: `There is no built-in catalog "${name}".`,
    cure: meant ? `Did you mean "${builtInPrefix}${meant}"?` : `Use one of ${ids.map((one) => builtInPrefix + one).join(", ")}.`,
  };
}

/** Returns a catalog that errcat includes. */
export function builtIn(id: string): CatalogFile {
  const file = join(folder, `${id}.json`);
  return { path: shownPath(file), bytes: readFileSync(file) };
}

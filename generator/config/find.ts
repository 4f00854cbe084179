import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { shownPath } from "../problems/shown-path.ts";

/** The file names of a configuration, which may also be the key "errcat" of a package.json. */
export const configNames = [
  "errcat.config.ts",
  "errcat.config.mts",
  "errcat.config.mjs",
  "errcat.config.js",
  "errcat.config.cjs",
  "errcat.config.json",
];

/** Returns the configuration that applies to a folder: the one in it, or in the nearest folder above that has one. */
export function findConfig(folder: string): string | undefined {
  const found = configsIn(folder);
  const [first, second] = found.map((name) => shownPath(join(folder, name)));
  if (second !== undefined)
    throw new UsageError(`There are two configurations: ${first} and ${second}.`, "Keep one of them, or specify one with --config.");
  if (found[0] !== undefined) return join(folder, found[0]);
  return dirname(folder) === folder ? undefined : findConfig(dirname(folder));
}

/** Returns the names of the configurations in a folder. */
export function configsIn(folder: string): string[] {
  const names = new Set(namesIn(folder));
  return [
    ...configNames.filter((name) => names.has(name)),
    ...(names.has("package.json") && hasKey(join(folder, "package.json")) ? ["package.json"] : []),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder above may be unreadable; it then has no configuration for us.
    return [];
  }
}

/** Whether a package.json configures errcat. An unreadable one is left for npm to report. */
function hasKey(file: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, "")), "errcat");
  } catch {
    return false;
  }
}

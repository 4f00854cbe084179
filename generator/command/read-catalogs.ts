import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../exit.ts";
import { linesOf } from "../load.ts";
import type { Problem } from "../problem.ts";
import { type CatalogFile, type Read, read } from "../read.ts";
import { report } from "../report.ts";

/**
 * The catalogs of a folder, loaded and validated.
 *
 * Throws {@link UsageError} if there are none, and {@link ProblemsError} with every problem if one has an error.
 */
export function readCatalogs(folder: string): Read {
  return read(catalogFiles(folder));
}

/** Problems as a person reads them, each with its lines as they stand on disk. */
export function reportOf(problems: readonly Problem[]): string {
  const lines = new Map<string, readonly string[]>();
  return report(problems, (path) => {
    if (!lines.has(path)) lines.set(path, existsSync(path) ? linesOf(readFileSync(path, "utf8").replace(/^\ufeff/, "")) : []);
    return lines.get(path) ?? [];
  });
}

/** By name, so that the order does not depend on the file system. */
function catalogFiles(folder: string): CatalogFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`There is no folder "${folder}".`, "Create it and put a catalog into it, or name another with --catalogs.");
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map(({ name }) => name).sort();
  if (names.length === 0) throw new UsageError(`The folder "${folder}" holds no catalog.`, "A catalog is a .json file, for example catalogs/acme.json.");
  return names.map((name) => ({ path: `${folder}/${name}`, bytes: readFileSync(join(folder, name)) }));
}

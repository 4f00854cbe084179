import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compare, type Difference } from "../compare.ts";
import { differencesText } from "../differences-text.ts";
import { type Package, packageOf } from "../generate.ts";
import { manifestName } from "../manifest.ts";
import { ProblemsError } from "../problem.ts";
import type { Read } from "../read.ts";
import { write } from "../write.ts";
import { readCatalogs, reportOf } from "./read-catalogs.ts";

export interface GenerateOptions {
  /** The folder that holds the catalogs. */
  readonly catalogs: string;
  /** The folder that holds a package for each catalog. */
  readonly out: string;
  /** Whether to compare only, and write nothing. */
  readonly check: boolean;
  /** Whether to type-check everything before it is written. */
  readonly verify: boolean;
  /** Whether to replace files that were edited by hand. */
  readonly force: boolean;
}

/** `errcat generate`: brings the packages up to date with the catalogs, or says how they differ. Gives the exit code. */
export async function generateCommand(options: GenerateOptions, print: (line: string) => void): Promise<number> {
  let read: Read;
  try {
    read = readCatalogs(options.catalogs);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    print(reportOf(error.problems));
    print("Nothing was written.");
    return 1;
  }
  if (read.problems.length > 0) print(`${reportOf(read.problems)}\n`);
  const packages = read.catalogs.map(packageOf);
  if (options.verify) (await import("../verify.js")).verify(packages);

  const targets = packages.map((one) => {
    const start = performance.now();
    const folder = join(options.out, one.catalog.id);
    return { ...one, folder, differences: compare(folder, one.files), took: one.took + performance.now() - start };
  });
  const left = leftovers(options.out, packages).map((folder) => ({ folder, differences: compare(folder, new Map()) }));

  return options.check ? check([...targets, ...left], print) : bringUpToDate(targets, left, options.force, print);
}

interface Target {
  readonly folder: string;
  readonly differences: readonly Difference[];
}

function check(targets: readonly Target[], print: (line: string) => void): number {
  const stale = targets.filter(({ differences }) => differences.length > 0);
  if (stale.length === 0) {
    print(`${targets.length} packages are up to date.`);
    return 0;
  }
  for (const { folder, differences } of stale) print(differencesText(folder, differences));
  const foreign = stale.some(({ differences }) => differences.some(({ kind, owned }) => kind === "extra" && !owned));
  const edited = stale.some(({ differences }) => differences.some(({ kind, owned }) => kind === "changed" && !owned));
  print("The packages are not what the catalogs say. Nothing was written.");
  print(`cure: run \`npm run generate\`${edited ? ", with `-- --force` to give up what was edited by hand," : ""} and commit the result.`);
  if (foreign) print("cure: remove the files that errcat did not write, or move them out of the packages.");
  return 1;
}

function bringUpToDate(targets: readonly (Target & Package)[], left: readonly Target[], force: boolean, print: (line: string) => void): number {
  const edited = targets.flatMap(({ folder, differences }) => differences.filter(({ kind, owned }) => kind === "changed" && !owned).map(({ path }) => join(folder, path)));
  if (edited.length > 0 && !force) {
    print(`${edited.length === 1 ? "A generated file was" : `${edited.length} generated files were`} edited by hand, or not written by errcat:`);
    for (const path of edited) print(`  ${path}`);
    print("Nothing was written.");
    print("cure: move the edit into the catalog or the template; then run `npm run generate -- --force` to replace the file.");
    return 1;
  }
  for (const { folder, differences } of left) write(folder, differences);
  for (const target of targets) {
    const start = performance.now();
    write(target.folder, target.differences);
    print(summary(target, target.took + performance.now() - start));
    for (const { path } of target.differences.filter(({ kind, owned }) => kind === "extra" && !owned)) print(`  left alone, not written by errcat: ${join(target.folder, path)}`);
  }
  for (const { folder } of left) print(`${folder} removed: no catalog has this id any more.`);
  return 0;
}

/** `gengo  62 codes  en 100 %  zh-Hans 100 %  29 files, 3 changed  41 ms` */
function summary({ catalog, files, differences }: Target & Package, took: number): string {
  const locales = catalog.locales.map((locale) => {
    const complete = catalog.entries.filter(({ messages }) => messages[locale] !== undefined).length;
    return `${locale} ${Math.floor((complete / catalog.entries.length) * 100)} %`;
  });
  const changed = differences.filter(({ kind, owned }) => kind !== "extra" || owned).length;
  return [
    catalog.id.padEnd(18),
    `${catalog.entries.length} codes`.padStart(11),
    ...locales,
    `${files.size} files, ${changed === 0 ? "unchanged" : `${changed} changed`}`,
    `${Math.round(took)} ms`,
  ].join("  ");
}

/** Folders that errcat wrote for a catalog that is no longer there. */
function leftovers(out: string, packages: readonly Package[]): string[] {
  if (!existsSync(out)) return [];
  const ids = new Set(packages.map(({ catalog }) => catalog.id));
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ids.has(entry.name) && existsSync(join(out, entry.name, manifestName)))
    .map(({ name }) => join(out, name))
    .sort();
}

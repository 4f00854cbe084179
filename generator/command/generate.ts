import { statSync } from "node:fs";
import { join } from "node:path";
import { type Output, outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { type Package, packageOf } from "../generate.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { isEdited, isForeign } from "../write/compare.ts";
import type { PackageRecord } from "../write/last-run.ts";
import { hash, manifestText } from "../write/manifest.ts";
import { write } from "../write/write.ts";
import { generateCommandLine } from "./command-line.ts";
import { compareOnly } from "./compare-only.ts";
import { compareAtRest, compareWithDisk, type Folder, isStale, type OnDisk, type Target, withLocks } from "./compare-outputs.ts";
import { isPart, leftovers } from "./leftovers.ts";
import { needsTsMorph } from "./needs-ts-morph.ts";
import { leftAlone } from "./notes.ts";
import { type Overrides, overridden } from "./overrides.ts";
import { type ReadOutput, readOrReport } from "./read-outputs.ts";
import { summary } from "./summary.ts";

export interface GenerateOptions extends Overrides {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The ids of the only catalogs to generate. */
  readonly filter?: readonly string[];
  /** Whether to compare only and write nothing. */
  readonly check: boolean;
  /** Whether to report only what would be written. */
  readonly dryRun: boolean;
  /** Whether to type-check everything before it is written. */
  readonly verify: boolean;
  /** Whether to replace files that were edited by hand. */
  readonly force: boolean;
  /** Whether to add the tables of the pseudo-locale. */
  readonly pseudo?: boolean;
}

/**
 * Runs `errcat generate`: updates the generated files, or reports how they differ. Returns the exit code, and the packages if all went
 * well.
 */
export async function generateCommand(
  options: GenerateOptions,
  reporter: Reporter,
  outputs?: readonly Output[],
  tellMade?: (made: readonly PackageRecord[]) => void,
): Promise<number> {
  const read = readOrReport(outputs ?? outputsOf(overridden(await readConfig(options.config), options)), reporter, options.filter);
  if (read === undefined) {
    reporter.print("Nothing was written.");
    reporter.result({ exitCode: exitCodes.problems });
    return exitCodes.problems;
  }
  if (options.verify) await verify(read, options);

  const packages = read.flatMap((output) => packagesOf(output, options));
  const outs = [...new Set(read.map(({ out }) => out))].sort();
  const look = (): OnDisk => compareWithDisk(packages, () => (isPart(options) ? [] : leftovers(read)));
  const [exitCode, { targets, left }] =
    options.check || options.dryRun
      ? await compareOnly(compareAtRest(outs, look), options, reporter)
      : bringUpToDate(outs, look, options, reporter);
  if (exitCode === exitCodes.fine) tellMade?.(targets.map(asMade));
  reporter.result({ exitCode, packages: targets.map(asData), removed: left.map(({ folder }) => folder) });
  return exitCode;
}

function packagesOf(
  { out, catalogs, options: output }: ReadOutput,
  { pseudo = false }: GenerateOptions,
): (Package & { readonly folder: string })[] {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError(`"${out}" is not a folder.`, 'Move the file, or give the output another "out".');
  return catalogs.map((catalog) => {
    const one = packageOf(catalog, { ...output, pseudo });
    return { ...one, folder: join(out, one.provider.id) };
  });
}

/** Type-checks the packages before they are written. */
async function verify(read: readonly ReadOutput[], { pseudo = false }: GenerateOptions): Promise<void> {
  const { verify } = await needsTsMorph("--verify", () => import("../compile/verify.ts"));
  verify(read.flatMap(({ catalogs, options }) => catalogs.map((catalog) => packageOf(catalog, { ...options, as: "package", pseudo }))));
}

function bringUpToDate(
  outs: readonly string[],
  look: () => OnDisk,
  options: GenerateOptions,
  reporter: Reporter,
): [exitCode: number, OnDisk] {
  const fine = nothingToDo(look);
  // A difference counts only if it is seen while no other run writes.
  return fine === undefined ? withLocks(outs, () => put(look())) : put(fine);

  function put(found: OnDisk): [exitCode: number, OnDisk] {
    if (refuseEdited(found.targets, options, reporter)) return [exitCodes.problems, found];
    for (const target of found.targets) {
      const start = performance.now();
      write(target.folder, target.differences);
      reporter.print(summary(target, target.took + performance.now() - start));
      tellForeign(target, reporter);
    }
    for (const one of found.left) {
      write(one.folder, one.differences);
      reporter.print(`${one.folder} removed: no catalog has this ID anymore.`);
      tellForeign(one, reporter);
    }
    return [exitCodes.fine, found];
  }
}

/** Returns the comparison if nothing needs to be written. */
function nothingToDo(look: () => OnDisk): OnDisk | undefined {
  try {
    const found = look();
    return [...found.targets, ...found.left].some(isStale) ? undefined : found;
  } catch {
    // Another run may have changed it meanwhile; if not, the next comparison finds the same error.
    return undefined;
  }
}

/** Reports files that were edited by hand, unless they are to be replaced. */
function refuseEdited(targets: readonly Target[], options: GenerateOptions, { print }: Reporter): boolean {
  const edited = targets.flatMap(({ folder, differences }) => differences.filter(isEdited).map(({ path }) => join(folder, path)));
  if (edited.length === 0 || options.force) return false;
  print(
    `${edited.length === 1 ? "A file in the output was" : `${edited.length} files in the output were`} edited by hand, or not written by errcat:`,
  );
  for (const path of edited) print(`  ${path}`);
  print("Nothing was written.");
  const [edit, file] = edited.length === 1 ? ["edit", "file"] : ["edits", "files"];
  print(
    `fix: Move the ${edit} into the catalog, or into an overlay; then run \`${generateCommandLine(options, true)}\` to replace the ${file}.`,
  );
  return true;
}

function tellForeign({ folder, differences }: Folder, { print }: Reporter): void {
  for (const { path } of differences.filter(isForeign)) print(leftAlone(folder, path));
}

function asMade(target: Target): PackageRecord {
  const differences = target.differences.filter(isForeign);
  return {
    folder: target.folder,
    manifest: hash(manifestText(target.files)),
    foreign: differences.map(({ path }) => path),
    data: asData({ ...target, differences }),
  };
}

function asData({ provider, folder, files, differences }: Target): object {
  return {
    id: provider.id,
    version: provider.version,
    folder,
    codes: provider.entries.length,
    locales: provider.locales,
    files: files.size + 1,
    changed: differences.map((one) => ({ path: one.path, kind: one.kind, foreign: isForeign(one), edited: isEdited(one) })),
  };
}

import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { identity } from "./identity.ts";
import { asWritten, hash, manifestName, manifestOf } from "./manifest.ts";
import { replace } from "./replace.ts";

/** What a run made, and from what. If it is lost or does not fit, the next run makes everything anew. */
export interface LastRun {
  /** The {@link fingerprint} of everything that the packages were made from. */
  readonly inputs: string;
  readonly made: readonly PackageRecord[];
  /** The warnings of the run. */
  readonly problems: readonly Problem[];
}

export interface PackageRecord {
  /** The folder of the package, as messages name it. */
  readonly folder: string;
  /** The hash of the package's manifest, and so of every file. */
  readonly manifest: string;
  /** Paths inside the folder that errcat did not write and left alone. */
  readonly foreign: readonly string[];
  /** What the JSON report lists of the package. */
  readonly data: object;
}

/** What packages are made from, and where they are written. */
export interface RunInput {
  readonly out: string;
  readonly options: object;
  readonly strict: boolean;
  readonly catalogs: readonly InputFile[];
  readonly overlays: readonly InputFile[];
  readonly documents: readonly (InputFile & { readonly catalog: string | undefined })[];
}

interface InputFile {
  readonly parts?: readonly InputFile[];
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Returns a hash of everything that packages depend on: inputs, options, and the versions of errcat and Node. */
export function fingerprint(outputs: readonly RunInput[], filter: readonly string[] = []): string {
  const files = (all: readonly InputFile[]): unknown[] => all.map(({ path, bytes, parts = [] }) => [path, hash(bytes), ...files(parts)]);
  const all = outputs.map(({ out, options, strict, catalogs, overlays, documents }) => [
    out,
    options,
    strict,
    files(catalogs),
    files(overlays),
    files(documents),
    documents.map(({ catalog }) => catalog),
  ]);
  return hash(JSON.stringify([identity(), process.version, process.cwd(), filter, all]));
}

/** The file that holds the last run of a project: a cache in the nearest `node_modules`; `undefined` if there is none. */
export function lastRunFile(folder: string, config: string | undefined): string | undefined {
  const modules = join(folder, "node_modules");
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory())
    return join(modules, ".cache/errcat", `${hash(resolve(config ?? "")).slice(0, 16)}.json`);
  return dirname(folder) === folder ? undefined : lastRunFile(dirname(folder), config);
}

/** The last run, if it can be read. */
export function readLastRun(file: string): LastRun | undefined {
  try {
    const lastRun = JSON.parse(readFileSync(file, "utf8")) as LastRun;
    return isSound(lastRun) ? lastRun : undefined;
  } catch {
    return undefined;
  }
}

function isSound({ inputs, made, problems }: LastRun): boolean {
  const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === "string");
  return (
    areTexts(inputs) &&
    made.every(({ folder, manifest, foreign, data }) => areTexts(folder, manifest, ...foreign) && typeof data === "object") &&
    problems.every(
      ({ rule, severity, message, cure, place }) => areTexts(rule, severity, message, cure, place.path) && Number.isInteger(place.line),
    )
  );
}

/** Writes down a run for the next one. If that fails, the next run only does more work. */
export function saveLastRun(file: string, lastRun: LastRun): void {
  try {
    replace([{ file, text: `${JSON.stringify(lastRun)}\n` }]);
  } catch {
    // The folder may be read-only; the next run then generates everything again.
  }
}

/**
 * Whether the folders hold exactly what was made, and, unless the run was about a part only, the folders around them nothing else that
 * errcat made.
 */
export function isUnchanged(made: readonly PackageRecord[], isPart: boolean): boolean {
  try {
    const folders = new Set(made.map(({ folder }) => resolve(folder)));
    const around = new Set(made.map(({ folder }) => dirname(resolve(folder))));
    return [...around].every((out) => hasNoLeftovers(out, isPart ? undefined : folders)) && made.every(isAsMade);
  } catch {
    return false;
  }
}

/** Whether a folder has no lock, no leftover of an interrupted run and, if all packages are known, none of a catalog that was removed. */
function hasNoLeftovers(out: string, folders: ReadonlySet<string> | undefined): boolean {
  return readdirSync(out, { withFileTypes: true }).every(
    (entry) =>
      !entry.name.startsWith(".errcat") &&
      (folders === undefined ||
        !entry.isDirectory() ||
        folders.has(join(out, entry.name)) ||
        !lstatSync(join(out, entry.name, manifestName), { throwIfNoEntry: false })),
  );
}

function isAsMade({ folder, manifest, foreign }: PackageRecord): boolean {
  const text = asWritten(readFileSync(join(folder, manifestName), "utf8"));
  if (hash(text) !== manifest) return false;
  const hashes = new Map([...manifestOf(text), [manifestName, manifest]]);
  const others = new Set(foreign);
  return holdsOnly(folder, "", hashes, others) && hashes.size + others.size === 0;
}

/** Whether a folder holds no files but those with these hashes and these others. Removes each file that is there from both lists. */
function holdsOnly(folder: string, inside: string, hashes: Map<string, string>, others: Set<string>): boolean {
  return readdirSync(join(folder, inside), { withFileTypes: true }).every((entry) => {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    // Dependencies that are installed in a package are not part of it.
    if (entry.isDirectory()) return entry.name === "node_modules" || holdsOnly(folder, path, hashes, others);
    if (others.delete(path)) return true;
    const wanted = hashes.get(path);
    return hashes.delete(path) && entry.isFile() && hash(asWritten(readFileSync(join(folder, path), "utf8"))) === wanted;
  });
}

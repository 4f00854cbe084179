import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { identity } from "./identity.ts";
import { asWritten, hash, manifestName, manifestOf } from "./manifest.ts";

/** What a run made, and of what. It is only a memory: where it is lost or does not fit, everything is made anew. */
export interface Memory {
  /** Stands for everything the packages were made of; see {@link fingerprint}. */
  readonly inputs: string;
  readonly made: readonly Made[];
  /** What the run warned of. */
  readonly problems: readonly Problem[];
}

export interface Made {
  /** As messages call it. */
  readonly folder: string;
  /** The hash of the manifest that belongs there, and so of every file. */
  readonly manifest: string;
  /** Paths inside the folder that errcat did not write, and left alone. */
  readonly foreign: readonly string[];
  /** What programs are told of the package. */
  readonly data: object;
}

/** What packages are made of, and where they go. */
export interface RunInput {
  readonly out: string;
  readonly options: object;
  readonly catalogs: readonly InputFile[];
  readonly overlays: readonly InputFile[];
}

interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A hash of everything that packages depend on: what they are made of, how, and by which errcat on which Node. */
export function fingerprint(outputs: readonly RunInput[], filter: readonly string[] = []): string {
  const files = (all: readonly InputFile[]) => all.map(({ path, bytes }) => [path, hash(bytes)]);
  const all = outputs.map(({ out, options, catalogs, overlays }) => [out, options, files(catalogs), files(overlays)]);
  return hash(JSON.stringify([identity(), process.version, process.cwd(), filter, all]));
}

/** Where a project's memory is kept: in the nearest `node_modules`, where nobody looks and everybody may delete. `undefined` where there is none. */
export function memoryFile(folder: string, config: string | undefined): string | undefined {
  const modules = join(folder, "node_modules");
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory())
    return join(modules, ".cache/errcat", `${hash(resolve(config ?? "")).slice(0, 16)}.json`);
  return dirname(folder) === folder ? undefined : memoryFile(dirname(folder), config);
}

/** What is remembered, if it can be read. */
export function recall(file: string): Memory | undefined {
  try {
    const memory = JSON.parse(readFileSync(file, "utf8")) as Memory;
    return isSound(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

function isSound({ inputs, made, problems }: Memory): boolean {
  const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === "string");
  return (
    areTexts(inputs) &&
    made.every(({ folder, manifest, foreign, data }) => areTexts(folder, manifest, ...foreign) && typeof data === "object") &&
    problems.every(
      ({ rule, severity, message, cure, place }) => areTexts(rule, severity, message, cure, place.path) && Number.isInteger(place.line),
    )
  );
}

/** Remembers, unless that is not possible, which harms nobody. */
export function remember(file: string, memory: Memory): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, `${JSON.stringify(memory)}\n`);
    renameSync(beside, file);
  } catch {
    // A folder may be read-only.
  }
}

/** Whether the folders hold what was made, every file of it word for word, and the folders around them nothing else of errcat's, unless the run was about a part only. */
export function isStillThere(made: readonly Made[], isPart: boolean): boolean {
  try {
    const folders = new Set(made.map(({ folder }) => resolve(folder)));
    const around = new Set(made.map(({ folder }) => dirname(resolve(folder))));
    return [...around].every((out) => hasNoMore(out, isPart ? undefined : folders)) && made.every(isAsMade);
  } catch {
    return false;
  }
}

/** Neither a lock, nor the rest of a run that was interrupted, nor, where all packages are known, that of a catalog that is gone. */
function hasNoMore(out: string, folders: ReadonlySet<string> | undefined): boolean {
  return readdirSync(out, { withFileTypes: true }).every(
    (entry) =>
      !entry.name.startsWith(".errcat") &&
      (folders === undefined ||
        !entry.isDirectory() ||
        folders.has(join(out, entry.name)) ||
        !lstatSync(join(out, entry.name, manifestName), { throwIfNoEntry: false })),
  );
}

function isAsMade({ folder, manifest, foreign }: Made): boolean {
  const text = asWritten(readFileSync(join(folder, manifestName), "utf8"));
  if (hash(text) !== manifest) return false;
  const hashes = new Map([...manifestOf(text), [manifestName, manifest]]);
  const others = new Set(foreign);
  return isAllOf(folder, "", hashes, others) && hashes.size + others.size === 0;
}

/** Whether a folder holds only these files, by their hashes, and these others. Those that are found are struck off. */
function isAllOf(folder: string, inside: string, hashes: Map<string, string>, others: Set<string>): boolean {
  return readdirSync(join(folder, inside), { withFileTypes: true }).every((entry) => {
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    // What is installed in a package is no part of it.
    if (entry.isDirectory()) return entry.name === "node_modules" || isAllOf(folder, path, hashes, others);
    if (others.delete(path)) return true;
    const wanted = hashes.get(path);
    return hashes.delete(path) && entry.isFile() && hash(asWritten(readFileSync(join(folder, path), "utf8"))) === wanted;
  });
}

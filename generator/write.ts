import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Difference } from "./compare.ts";
import { manifestName } from "./manifest.ts";

/**
 * Makes a folder what it should be: writes what is missing or changed, removes what errcat wrote before and no longer needs. A file errcat
 * did not write is left alone. Each file is replaced in one step, the manifest last.
 */
export function write(folder: string, differences: readonly Difference[]): void {
  const written = differences.filter(({ kind }) => kind !== "extra").sort((a, b) => Number(a.path === manifestName) - Number(b.path === manifestName));
  for (const { path, after } of written) replace(join(folder, path), after);
  for (const { path } of differences.filter(({ kind, owned }) => kind === "extra" && owned)) {
    rmSync(join(folder, path));
    removeEmpty(folder, dirname(join(folder, path)));
  }
}

/** Writes a file so that a reader finds either what was there before or all of the new text. */
export function replace(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes a folder and its parents up to and including `top`, as long as they are empty. */
function removeEmpty(top: string, folder: string): void {
  for (let inner = folder; inner.startsWith(top) && readdirSync(inner).length === 0; inner = dirname(inner)) rmdirSync(inner);
}

import { dirname } from "node:path";
import type { Package } from "../generate.ts";
import { compare, type Difference, isForeign } from "../write/compare.ts";
import { isLocked, waitUntilUnlocked, withLock } from "../write/lock.ts";
import { isInterrupted } from "../write/staging.ts";

/** A folder that errcat writes, and how the files on disk differ from the generated ones. */
export interface Folder {
  readonly folder: string;
  readonly differences: readonly Difference[];
}

/** A package and its folder. */
export interface Target extends Folder, Package {}

/** The packages to generate, and the packages on disk whose catalogs no longer exist. */
export interface OnDisk {
  readonly targets: readonly Target[];
  readonly left: readonly Folder[];
}

/** Compares packages, and leftover folders, with the files on disk. */
export function compareWithDisk(packages: readonly (Package & { readonly folder: string })[], leftovers: () => readonly string[]): OnDisk {
  return {
    targets: packages.map((one) => {
      const start = performance.now();
      const differences = compare(one.folder, one.files);
      return { ...one, differences, took: one.took + performance.now() - start };
    }),
    left: leftovers().map((folder) => ({ folder, differences: compare(folder, new Map()) })),
  };
}

/** Compares while no other run writes; files that another run is about to write are neither stale nor edited. */
export function compareAtRest(outs: readonly string[], compareWithDisk: () => OnDisk): OnDisk {
  for (let tries = 0; ; tries++) {
    for (const out of outs) waitUntilUnlocked(out);
    try {
      const found = compareWithDisk();
      if (tries === 5 || !outs.some((out) => isLocked(out))) return found;
    } catch (error) {
      if (tries === 5 || !outs.some((out) => isLocked(out))) throw error;
    }
  }
}

/** Runs some work while no other run writes into any of these folders. */
export function withLocks<Result>([out, ...more]: readonly string[], work: () => Result): Result {
  return out === undefined ? work() : withLock(out, () => withLocks(more, work));
}

/** Whether there is anything to write, including the cleanup after an interrupted run. */
export function isStale({ folder, differences }: Folder): boolean {
  return differences.some((one) => !isForeign(one)) || isInterrupted(folder) || isLocked(dirname(folder));
}

import { dirname } from "node:path";
import type { Package } from "../generate.ts";
import { compare, type Difference, isForeign } from "../write/compare.ts";
import { isLocked, waitUntilUnlocked, withLock } from "../write/lock.ts";
import { isInterrupted } from "../write/staging.ts";

/** A folder that errcat writes, and how what is on disk differs from what should be there. */
export interface Folder {
  readonly folder: string;
  readonly differences: readonly Difference[];
}

/** A package and its folder. */
export interface Target extends Folder, Package {}

/** What was found on disk: the packages that there should be, and those that belong to no catalog any more. */
export interface OnDisk {
  readonly targets: readonly Target[];
  readonly left: readonly Folder[];
}

/** Compares packages, and folders that belong to none, with what is on disk. */
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

/** What is found while no other run writes. What another is about to write is neither stale nor edited. */
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

/** Does some work while no other run writes into any of these folders. */
export function withLocks<Result>([out, ...more]: readonly string[], work: () => Result): Result {
  return out === undefined ? work() : withLock(out, () => withLocks(more, work));
}

/** Whether there is anything to write, if only to clear up after a run that was interrupted. */
export function isStale({ folder, differences }: Folder): boolean {
  return differences.some((one) => !isForeign(one)) || isInterrupted(folder) || isLocked(dirname(folder));
}

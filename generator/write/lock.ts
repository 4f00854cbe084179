import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { holderOf, isDead, removeDeadLock, removeLeftovers, tryLock } from "./lock-file.ts";
import { makeFolders } from "./make-folders.ts";
import { interruptible, uninterrupted } from "./uninterrupted.ts";

/** The file in a folder of packages that exists while a run of errcat writes there. */
export const lockName = ".errcat.lock";

/** How long to wait for another run, and between two looks at its lock, in milliseconds. */
const longestWait = 10_000;
const pause = 20;

export type Wait = (milliseconds: number) => void;

/** Does some work while no other run of errcat writes into a folder. A folder that is made for it and stays empty is removed again. */
export function withLock<Result>(folder: string, work: () => Result, disk: Disk = realDisk, wait: Wait = sleep): Result {
  const lock = join(folder, lockName);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() });
  const undo: (() => void)[] = [];
  return uninterrupted(() => withCleanup(lockAndWork, removeFolders));

  function lockAndWork(): Result {
    acquire(folder, own, undo, disk, wait);
    return withCleanup(cleanAndWork, unlock);
  }

  function cleanAndWork(): Result {
    removeLeftovers(folder, lockName, disk);
    return work();
  }

  function unlock(): void {
    // After a very long time another run may consider this one dead, and have a lock of its own.
    if (disk.kind(lock) === "file" && disk.read(lock) === own) disk.remove(lock);
  }

  function removeFolders(): void {
    if (undo.length > 0 && disk.list(folder).length === 0) for (const step of undo.toReversed()) step();
  }
}

/** Does some work, then cleans up in any case. If both fail, the error of the work is the one that is thrown. */
function withCleanup<Result>(work: () => Result, cleanUp: () => void): Result {
  let result: Result;
  try {
    result = work();
  } catch (error) {
    try {
      cleanUp();
    } catch {}
    throw error;
  }
  cleanUp();
  return result;
}

/** Whether a run writes into a folder, or has left its lock there. */
export function isLocked(folder: string, disk: Disk = realDisk): boolean {
  return disk.list(folder).some(({ name }) => name.startsWith(lockName));
}

/** Waits until no other run writes into a folder, ten seconds at most. */
export function waitUntilUnlocked(folder: string, disk: Disk = realDisk, wait: Wait = sleep): void {
  const lock = join(folder, lockName);
  for (let waited = 0; waited < longestWait && disk.kind(lock) === "file"; waited += pause) {
    const holder = holderOf(lock, disk);
    if (holder === undefined || isDead(holder)) return;
    wait(pause);
  }
}

function acquire(folder: string, own: string, undo: (() => void)[], disk: Disk, wait: Wait): void {
  const lock = join(folder, lockName);
  for (let waited = 0; ; waited += pause) {
    // Inside the loop, since the other run may remove the folder when it ends.
    makeFolders(folder, disk, undo);
    if (tryLock(lock, own, disk)) return;
    const holder = holderOf(lock, disk);
    if (holder !== undefined && isDead(holder)) {
      removeDeadLock(lock, holder, own, disk);
      if (tryLock(lock, own, disk)) return;
    }
    if (waited >= longestWait)
      throw new UsageError(
        `Another errcat process has been writing here for ${longestWait / 1000} seconds or more, according to "${lock}".`,
        "Wait until it ends. If no errcat process is running, remove the file.",
      );
    interruptible(() => wait(pause));
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf, type Disk, disk as realDisk, makeFolders } from "./disk.ts";
import { UsageError } from "./exit.ts";

/** The file in a folder of packages that says that errcat writes there. It is gone when errcat has ended. */
export const lockName = ".errcat.lock";

/** How long to wait for another run, in milliseconds, and how long it is believed to live on a machine that we cannot ask. */
const patience = 10_000;
const longestRun = 600_000;

/** Does some work while no other run of errcat writes into a folder. If the folder was not there and stays empty, it is not there afterwards. */
export function locked<Result>(folder: string, work: () => Result, disk: Disk = realDisk, wait: (milliseconds: number) => void = sleep): Result {
  const lock = join(folder, lockName);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() });
  const undo: (() => void)[] = [];
  try {
    makeFolders(folder, disk, undo);
    acquire(lock, own, disk, wait);
    try {
      sweep(folder, disk);
      return work();
    } finally {
      // After a very long time another run may have taken it for dead, and have a lock of its own.
      if (disk.kind(lock) === "file" && disk.read(lock) === own) disk.remove(lock);
    }
  } finally {
    if (disk.list(folder).length === 0) for (const step of undo.toReversed()) step();
  }
}

function acquire(lock: string, own: string, disk: Disk, wait: (milliseconds: number) => void): void {
  for (let waited = 0; ; ) {
    if (taken(lock, own, disk)) return;
    const holder = holderOf(lock, disk);
    if (holder === undefined) continue;
    if (isDead(holder)) {
      removeDead(lock, holder, disk);
      continue;
    }
    if (waited >= patience) throw new UsageError(`Another errcat has been writing here since ${patience / 1000} seconds and more: "${lock}" says so.`, "Wait until it has ended. If there is none, remove the file.");
    wait(50);
    waited += 50;
  }
}

/** Takes the lock with what it says in it, in one step, or finds that somebody has it. */
function taken(lock: string, own: string, disk: Disk): boolean {
  const beside = `${lock}.${process.pid}`;
  try {
    // Left by a run that had our number before us.
    if (disk.kind(beside) === "file") disk.remove(beside);
    disk.create(beside, own);
    disk.link(beside, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  } finally {
    if (disk.kind(beside) === "file") disk.remove(beside);
  }
}

/** What the lock says, whatever that is; `undefined` if it has just gone. */
function holderOf(lock: string, disk: Disk): string | undefined {
  try {
    const kind = disk.kind(lock);
    if (kind === "folder" || kind === "other") throw new UsageError(`"${lock}" is a folder or a link, and not a file that errcat made.`, "Remove it.");
    return kind && disk.read(lock);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isDead(holder: string): boolean {
  try {
    const { pid, host, since } = JSON.parse(holder) as { pid?: unknown; host?: unknown; since?: unknown };
    if (typeof pid !== "number" || typeof since !== "number") return false;
    return host === hostname() ? !isRunning(pid) : Date.now() - since > longestRun;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Removes the lock of a run that has died: only one run gets to move it away, and one that moved a living lock by mistake gives it back. */
function removeDead(lock: string, holder: string, disk: Disk): void {
  const aside = `${lock}.${process.pid}`;
  try {
    disk.move(lock, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (disk.read(aside) !== holder) disk.link(aside, lock);
  disk.remove(aside);
}

/** Removes what runs have left that died while they took the lock. */
function sweep(folder: string, disk: Disk): void {
  for (const { name } of disk.list(folder)) {
    const [, pid] = /^\.errcat\.lock\.(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) disk.remove(join(folder, name));
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { codeOf, type Disk } from "./disk.ts";
import { isRunning } from "./is-running.ts";

/** How long a run on another machine, whose processes errcat cannot look up, counts as alive, in milliseconds. */
const longestRun = 600_000;

/** Makes a lock file with its text in one step: whether nobody else has it. */
export function tryLock(lock: string, own: string, disk: Disk): boolean {
  const draft = `${lock}.${process.pid}`;
  try {
    // A process that had the same id, and died, may have left one.
    if (disk.kind(draft) === "file") disk.remove(draft);
    disk.create(draft, own);
    disk.link(draft, lock);
    return true;
  } catch (error) {
    if (!["EEXIST", "ENOENT"].includes(codeOf(error))) throw error;
    return false;
  } finally {
    if (disk.kind(draft) === "file") disk.remove(draft);
  }
}

/** The text of a lock file, by which its holder is known; `undefined` if it has just been removed. */
export function holderOf(lock: string, disk: Disk): string | undefined {
  try {
    const kind = disk.kind(lock);
    if (kind === "folder" || kind === "other")
      throw new UsageError(`"${lock}" is a folder or a link, not a file that errcat created.`, "Remove it.");
    return kind && disk.read(lock);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether the run that holds a lock has ended without removing it. */
export function isDead(holder: string): boolean {
  try {
    const { pid, host, since } = JSON.parse(holder) as { pid?: unknown; host?: unknown; since?: unknown };
    if (typeof pid !== "number" || typeof since !== "number") return false;
    // A lock with our own process id is from a process that had it before: errcat never waits for a lock of its own.
    return host === hostname() ? pid === process.pid || !isRunning(pid) : Date.now() - since > longestRun;
  } catch {
    return false;
  }
}

/**
 * Removes the lock of a run that has died. That takes a lock of its own, and a second look at the first: without them, of two runs that
 * find a dead lock, the second could remove the fresh lock of the first.
 */
export function removeDeadLock(lock: string, holder: string, own: string, disk: Disk): void {
  const removalLock = `${lock}.dead`;
  if (!tryLock(removalLock, own, disk)) {
    const other = holderOf(removalLock, disk);
    if (other !== undefined && isDead(other)) disk.remove(removalLock);
    return;
  }
  try {
    if (holderOf(lock, disk) === holder) disk.remove(lock);
  } finally {
    disk.remove(removalLock);
  }
}

/** Removes the files of runs that died while they took a lock, or removed that of another. */
export function removeLeftovers(folder: string, lockName: string, disk: Disk): void {
  const removalLock = join(folder, `${lockName}.dead`);
  if (isDead(holderOf(removalLock, disk) ?? "")) disk.remove(removalLock);
  for (const { name } of disk.list(folder)) {
    const [, pid] = /^\.errcat\.lock\.(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))) disk.remove(join(folder, name));
  }
}

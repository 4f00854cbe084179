import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { codeOf, type Disk, makeFolders, disk as realDisk } from "./disk.ts";
import { isRunning } from "./is-running.ts";
import { interruptible, uninterrupted } from "./uninterrupted.ts";

/** The file in a folder of packages that says that errcat writes there. It is gone when errcat has ended. */
export const lockName = ".errcat.lock";

/** How long to wait for another run, in milliseconds, and how long it is believed to live on a machine that we cannot ask. */
const patience = 10_000;
const longestRun = 600_000;
const pause = 20;

export type Wait = (milliseconds: number) => void;

/** Does some work while no other run of errcat writes into a folder. If the folder was not there and stays empty, it is not there afterwards. */
export function locked<Result>(folder: string, work: () => Result, disk: Disk = realDisk, wait: Wait = sleep): Result {
  const lock = join(folder, lockName);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now() });
  const undo: (() => void)[] = [];
  return uninterrupted(() => andThen(lockAndWork, removeFolders));

  function lockAndWork(): Result {
    acquire(folder, own, undo, disk, wait);
    return andThen(sweepAndWork, unlock);
  }

  function sweepAndWork(): Result {
    sweep(folder, disk);
    return work();
  }

  function unlock(): void {
    // After a very long time another run may have taken it for dead, and have a lock of its own.
    if (disk.kind(lock) === "file" && disk.read(lock) === own) disk.remove(lock);
  }

  function removeFolders(): void {
    if (undo.length > 0 && disk.list(folder).length === 0) for (const step of undo.toReversed()) step();
  }
}

/** Does some work, and something after it in any case. What goes wrong with the work is told before what goes wrong after it. */
function andThen<Result>(work: () => Result, after: () => void): Result {
  let result: Result;
  try {
    result = work();
  } catch (error) {
    try {
      after();
    } catch {}
    throw error;
  }
  after();
  return result;
}

/** Whether a run writes into a folder, or has left its lock there. */
export function isLocked(folder: string, disk: Disk = realDisk): boolean {
  return disk.list(folder).some(({ name }) => name.startsWith(lockName));
}

/** Waits, but not for ever, until no other run writes into a folder. */
export function atRest(folder: string, disk: Disk = realDisk, wait: Wait = sleep): void {
  const lock = join(folder, lockName);
  for (let waited = 0; waited < patience && disk.kind(lock) === "file"; waited += pause) {
    const holder = holderOf(lock, disk);
    if (holder === undefined || isDead(holder)) return;
    wait(pause);
  }
}

function acquire(folder: string, own: string, undo: (() => void)[], disk: Disk, wait: Wait): void {
  const lock = join(folder, lockName);
  for (let waited = 0; ; waited += pause) {
    // Another run may have removed the folder after itself.
    makeFolders(folder, disk, undo);
    if (taken(lock, own, disk)) return;
    const holder = holderOf(lock, disk);
    if (holder !== undefined && isDead(holder)) {
      removeDead(lock, holder, own, disk);
      if (taken(lock, own, disk)) return;
    }
    if (waited >= patience)
      throw new UsageError(
        `Another errcat has been writing here for ${patience / 1000} seconds and more: "${lock}" says so.`,
        "Wait until it has ended. If there is none, remove the file.",
      );
    interruptible(() => wait(pause));
  }
}

/** Takes a lock with what it says in it, in one step, or finds that somebody has it. */
function taken(lock: string, own: string, disk: Disk): boolean {
  const beside = `${lock}.${process.pid}`;
  try {
    // Left by a run that had our number before us.
    if (disk.kind(beside) === "file") disk.remove(beside);
    disk.create(beside, own);
    disk.link(beside, lock);
    return true;
  } catch (error) {
    if (!["EEXIST", "ENOENT"].includes(codeOf(error))) throw error;
    return false;
  } finally {
    if (disk.kind(beside) === "file") disk.remove(beside);
  }
}

/** What the lock says, whatever that is; `undefined` if it has just gone. */
function holderOf(lock: string, disk: Disk): string | undefined {
  try {
    const kind = disk.kind(lock);
    if (kind === "folder" || kind === "other")
      throw new UsageError(`"${lock}" is a folder or a link, and not a file that errcat made.`, "Remove it.");
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
    // Who has our number now had it before us: we wait for nobody while we write.
    return host === hostname() ? pid === process.pid || !isRunning(pid) : Date.now() - since > longestRun;
  } catch {
    return false;
  }
}

/** Removes the lock of a run that has died. One run at a time may do so, which then looks again: the lock may be that of another by now. */
function removeDead(lock: string, holder: string, own: string, disk: Disk): void {
  const right = `${lock}.dead`;
  if (!taken(right, own, disk)) {
    const other = holderOf(right, disk);
    if (other !== undefined && isDead(other)) disk.remove(right);
    return;
  }
  try {
    if (holderOf(lock, disk) === holder) disk.remove(lock);
  } finally {
    disk.remove(right);
  }
}

/** Removes what runs have left that died while they took the lock, or that of another. */
function sweep(folder: string, disk: Disk): void {
  const right = join(folder, `${lockName}.dead`);
  if (isDead(holderOf(right, disk) ?? "")) disk.remove(right);
  for (const { name } of disk.list(folder)) {
    const [, pid] = /^\.errcat\.lock\.(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)))) disk.remove(join(folder, name));
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

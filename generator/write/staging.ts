import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { manifestOf } from "./manifest.ts";

/** The folder inside a package in which errcat gets a change ready. It is there only while errcat writes, or after it was interrupted. */
export const stagingName = ".errcat-writing";

/** In it: what the files of the package are becoming, by hash. As long as it is not there, nothing of the package has changed. */
const journalName = "journal.json";

/** Path inside a package -> the hashes of all that errcat was writing there. */
export type Journal = ReadonlyMap<string, readonly string[]>;

/** Whether errcat was interrupted while it wrote a package. */
export function isInterrupted(folder: string, disk: Disk = realDisk): boolean {
  return stagingOf(folder, disk) !== undefined;
}

/** What errcat was writing into a package when it was interrupted: those files are its own as well. */
export function journalOf(folder: string, disk: Disk = realDisk): Journal {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return new Map();
  // A run may have been interrupted that put right what another had left.
  const runs = disk
    .list(staging)
    .filter(({ name }) => isJournal(name))
    .map(({ name }) => manifestOf(disk.read(join(staging, name))));
  const paths = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...paths].map((path) => [path, runs.flatMap((run) => run.get(path) ?? [])]));
}

/** The name of the next journal: those that are there stay until all is well. */
export function nextJournal(staging: string, disk: Disk): string {
  return `${disk.list(staging).filter(({ name }) => isJournal(name)).length}.${journalName}`;
}

/** Removes the files of a change that was interrupted, but not the journals: without them nobody would know whose the files of the package are. */
export function clearChange(folder: string, disk: Disk = realDisk): void {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return;
  for (const { name } of disk.list(staging)) {
    if (/^\d+\.(new|old)$/.test(name)) disk.remove(join(staging, name));
    else if (!isJournal(name))
      throw new UsageError(
        `"${join(staging, name)}" is in a folder in which errcat keeps what it is about to write, and is not from errcat.`,
        "Move it away.",
      );
  }
}

/** Removes all that errcat needed while it wrote. */
export function clearStaging(folder: string, disk: Disk = realDisk): void {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return;
  clearChange(folder, disk);
  for (const { name } of disk.list(staging)) disk.remove(join(staging, name));
  disk.removeFolder(staging);
}

function isJournal(name: string): boolean {
  return /^\d+\.journal\.json$/.test(name);
}

function stagingOf(folder: string, disk: Disk): string | undefined {
  const staging = join(folder, stagingName);
  const kind = disk.kind(staging);
  if (kind === undefined || kind === "folder") return kind && staging;
  throw new UsageError(`"${staging}" is a file or a link, and not a folder that errcat made.`, "Remove it.");
}

import { join } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type Disk, disk as realDisk } from "./disk.ts";
import { manifestOf } from "./manifest.ts";
import { stagingName } from "./staging-name.ts";

/** The file in the staging folder that lists what the files of the package become, by hash. Until it exists, the package is unchanged. */
const journalName = "journal.json";

/** Path inside a package -> the hashes of all texts that errcat was writing there. */
export type Journal = ReadonlyMap<string, readonly string[]>;

/** Whether a run was interrupted while it wrote a package. */
export function isInterrupted(folder: string, disk: Disk = realDisk): boolean {
  return stagingOf(folder, disk) !== undefined;
}

/** What interrupted runs were writing into a package: those files are errcat's own as well. */
export function journalOf(folder: string, disk: Disk = realDisk): Journal {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return new Map();
  // The run that completes an interrupted one may be interrupted too: then there are two journals.
  const runs = disk
    .list(staging)
    .filter(({ name }) => isJournal(name))
    .map(({ name }) => manifestOf(disk.read(join(staging, name))));
  const paths = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...paths].map((path) => [path, runs.flatMap((run) => run.get(path) ?? [])]));
}

/** The name of the next journal: earlier ones stay until the package is complete. */
export function nextJournal(staging: string, disk: Disk): string {
  return `${disk.list(staging).filter(({ name }) => isJournal(name)).length}.${journalName}`;
}

/** Removes what an interrupted run prepared, but not its journals: without them, errcat would not recognize its own files. */
export function clearChange(folder: string, disk: Disk = realDisk): void {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return;
  for (const { name } of disk.list(staging)) {
    if (/^\d+\.(new|old)$/.test(name)) disk.remove(join(staging, name));
    else if (!isJournal(name))
      throw new UsageError(
        `errcat did not create "${join(staging, name)}", which is in a folder for files that errcat is about to write.`,
        "Move it elsewhere.",
      );
  }
}

/** Removes the staging folder and everything in it. */
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
  throw new UsageError(`"${staging}" is a file or a link, not a folder that errcat created.`, "Remove it.");
}

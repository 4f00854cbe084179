import { join } from "node:path";
import { type Disk, disk as realDisk } from "./disk.ts";
import { UsageError } from "./exit.ts";
import { type Manifest, manifestOf } from "./manifest.ts";

/** The folder inside a package in which errcat gets a change ready. It is there only while errcat writes, or after it was interrupted. */
export const stagingName = ".errcat-writing";

/** In it: the manifest of what the package is becoming. As long as it is not there, nothing of the package has changed. */
export const journalName = "journal.json";

/** Whether errcat was interrupted while it wrote a package. */
export function isInterrupted(folder: string, disk: Disk = realDisk): boolean {
  return stagingOf(folder, disk) !== undefined;
}

/** What errcat was writing into a package when it was interrupted, by hash: those files are its own as well. */
export function journalOf(folder: string, disk: Disk = realDisk): Manifest {
  const staging = stagingOf(folder, disk);
  return staging === undefined || disk.kind(join(staging, journalName)) !== "file" ? new Map() : manifestOf(disk.read(join(staging, journalName)));
}

/** Removes what an interrupted run has left. Only files that errcat puts there go; anything else is somebody's. */
export function clearStaging(folder: string, disk: Disk = realDisk): void {
  const staging = stagingOf(folder, disk);
  if (staging === undefined) return;
  // The journal goes last: without it nobody would know whose the files of the package are.
  const names = disk.list(staging).map(({ name }) => name).sort((a, b) => Number(a === journalName) - Number(b === journalName));
  for (const name of names) if (name === journalName || /^\d+\.(new|old)$/.test(name)) disk.remove(join(staging, name));
  disk.removeFolder(staging);
}

function stagingOf(folder: string, disk: Disk): string | undefined {
  const staging = join(folder, stagingName);
  const kind = disk.kind(staging);
  if (kind === undefined || kind === "folder") return kind && staging;
  throw new UsageError(`"${staging}" is a file or a link, and not a folder that errcat made.`, "Remove it.");
}

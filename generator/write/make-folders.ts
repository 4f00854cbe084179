import { dirname } from "node:path";
import { codeOf, type Disk } from "./disk.ts";

/** Makes a folder and those around it that do not exist yet, and adds to `undo` how to remove them. Links around it are followed. */
export function makeFolders(folder: string, disk: Disk, undo: (() => void)[] = []): void {
  if (exists(folder, disk)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder), disk, undo);
  try {
    disk.makeFolder(folder);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (codeOf(error) === "EEXIST" && exists(folder, disk)) return;
    throw error;
  }
  undo.push(() => disk.removeFolder(folder));
}

function exists(folder: string, disk: Disk): boolean {
  return ["folder", "other"].includes(disk.kind(folder) ?? "");
}

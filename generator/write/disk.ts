import {
  closeSync,
  constants,
  copyFileSync,
  type Dirent,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { inChunks } from "./utf8.ts";

/** What writing asks of a file system, one operation each, so that a test can let any of them fail. */
export interface Disk {
  /** What is in a folder, by name; nothing if it is not there. */
  readonly list: (folder: string) => readonly Dirent[];
  /** What stands at a path. A link is none of these, and is never followed. */
  readonly kind: (path: string) => "file" | "folder" | "other" | undefined;
  readonly read: (file: string) => string;
  /** Who may do what with a file. */
  readonly mode: (file: string) => number;
  /** Writes a file that is not there yet, to the disk itself. */
  readonly create: (file: string, text: string, mode?: number) => void;
  /** Makes a folder that is not there yet. */
  readonly makeFolder: (folder: string) => void;
  /** Gives a file another name, where nothing has it, and leaves it its own. */
  readonly link: (file: string, other: string) => void;
  /** Lets a file stand where nothing is; under its own name it may stand as well. */
  readonly put: (file: string, to: string) => void;
  /** Moves a file, in one step, over whatever file is there. */
  readonly move: (file: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** Removes a folder that is empty. */
  readonly removeFolder: (folder: string) => void;
  /** Waits until the names in a folder are on the disk itself. */
  readonly sync: (folder: string) => void;
}

/** The file system that we are on. */
export const disk: Disk = {
  list: (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    }
  },
  kind: (path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : "other";
  },
  read: (file) => readFileSync(file, "utf8"),
  mode: (file) => lstatSync(file).mode & 0o7777,
  create: (file, text, mode) =>
    naming(file, () => {
      const opened = openSync(file, "wx");
      try {
        inChunks(text, (bytes) => {
          for (let written = 0; written < bytes.length; ) written += writeSync(opened, bytes, written);
        });
        if (mode !== undefined) fchmodSync(opened, mode);
        flush(opened);
      } finally {
        closeSync(opened);
      }
    }),
  makeFolder: (folder) => mkdirSync(folder),
  link: (file, other) => {
    try {
      linkSync(file, other);
    } catch (error) {
      if (!linkless.has(codeOf(error))) throw error;
      copyFileSync(file, other, constants.COPYFILE_EXCL);
    }
  },
  put: (file, to) => {
    try {
      // Moving would replace what has come to be there.
      linkSync(file, to);
    } catch (error) {
      if (!linkless.has(codeOf(error)) || lstatSync(to, { throwIfNoEntry: false })) throw error;
      renameSync(file, to);
    }
  },
  move: (file, to) => renameSync(file, to),
  remove: (file) => unlinkSync(file),
  removeFolder: (folder) => rmdirSync(folder),
  sync: (folder) => {
    let opened: number;
    try {
      opened = openSync(folder, "r");
    } catch {
      // Windows opens no folder, and does not need it.
      return;
    }
    try {
      naming(folder, () => flush(opened));
    } catch (error) {
      if (!["EPERM", "EINVAL", "EISDIR", "EBADF"].includes(codeOf(error))) throw error;
    } finally {
      closeSync(opened);
    }
  },
};

/** What file systems answer that know no second name of a file. */
const linkless = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

function flush(opened: number): void {
  try {
    fsyncSync(opened);
  } catch (error) {
    // Node's permission model lets nobody wait for the disk.
    if (codeOf(error) !== "ERR_ACCESS_DENIED") throw error;
  }
}

/** What goes wrong with an open file does not say with which. */
function naming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    (error as NodeJS.ErrnoException).path ??= path;
    throw error;
  }
}

/** Makes a folder and those around it, as far as they are not there, and notes how to remove them. A link to a folder around them is followed. */
export function makeFolders(folder: string, disk: Disk, undo: (() => void)[] = []): void {
  if (isThere(folder, disk)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder), disk, undo);
  try {
    disk.makeFolder(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (codeOf(error) === "EEXIST" && isThere(folder, disk)) return;
    throw error;
  }
  undo.push(() => disk.removeFolder(folder));
}

function isThere(folder: string, disk: Disk): boolean {
  return ["folder", "other"].includes(disk.kind(folder) ?? "");
}

/** The name that the operating system gives to what went wrong. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? "";
}

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
import { inChunks } from "./utf8.ts";

/** The operations of a file system that errcat writes with, one each, so that a test can make any of them fail. */
export interface Disk {
  /** The entries of a folder, by name; none if the folder does not exist. */
  readonly list: (folder: string) => readonly Dirent[];
  /** What a path is. A link is `other`, and is never followed. */
  readonly kind: (path: string) => "file" | "folder" | "other" | undefined;
  readonly read: (file: string) => string;
  /** The permissions of a file. */
  readonly mode: (file: string) => number;
  /** Writes a file that does not exist yet, and waits until its text is on the disk itself. */
  readonly create: (file: string, text: string, mode?: number) => void;
  /** Makes a folder that does not exist yet. */
  readonly makeFolder: (folder: string) => void;
  /** Gives a file a second name, which must be free. */
  readonly link: (file: string, other: string) => void;
  /** Moves a file to a name that must be free; the file may keep its old name as well. */
  readonly moveToFree: (file: string, to: string) => void;
  /** Moves a file, in one step, and replaces the file of that name if there is one. */
  readonly move: (file: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** Removes an empty folder. */
  readonly removeFolder: (folder: string) => void;
  /** Waits until the entries of a folder are on the disk itself. */
  readonly sync: (folder: string) => void;
}

/** The file system of this machine. */
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
    withPath(file, () => {
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
      if (!errorsWithoutHardLinks.has(codeOf(error))) throw error;
      copyFileSync(file, other, constants.COPYFILE_EXCL);
    }
  },
  moveToFree: (file, to) => {
    try {
      // A rename would replace a file that somebody has made there in the meantime.
      linkSync(file, to);
    } catch (error) {
      if (!errorsWithoutHardLinks.has(codeOf(error)) || lstatSync(to, { throwIfNoEntry: false })) throw error;
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
      // Windows opens no folder, and does not need this.
      return;
    }
    try {
      withPath(folder, () => flush(opened));
    } catch (error) {
      if (!["EPERM", "EINVAL", "EISDIR", "EBADF"].includes(codeOf(error))) throw error;
    } finally {
      closeSync(opened);
    }
  },
};

/** The error codes of file systems that give a file no second name. */
const errorsWithoutHardLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

function flush(opened: number): void {
  try {
    fsyncSync(opened);
  } catch (error) {
    // Node's permission model forbids every fsync: without this, errcat could write nothing under it.
    if (codeOf(error) !== "ERR_ACCESS_DENIED") throw error;
  }
}

/** Adds the path to an error: those of an open file do not name it. */
function withPath<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    (error as NodeJS.ErrnoException).path ??= path;
    throw error;
  }
}

/** The operating system's code of an error, such as `ENOENT`; `""` if there is none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? "";
}

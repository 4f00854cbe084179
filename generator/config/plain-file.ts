import { lstatSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { refusalOf } from "../problems/failure.ts";

/** The bytes of a file with its real path, or the reason it cannot be read. */
export type PlainFile = { readonly bytes: Uint8Array; readonly real: string } | Mistake;

/** A problem with a path, as a sentence, and its cure. */
export interface Mistake {
  readonly message: string;
  readonly cure: string;
  /** What is at the path instead of a file, if callers treat that differently. */
  readonly instead?: "nothing" | "folder";
}

export function isMistake(found: PlainFile): found is Mistake {
  return "cure" in found;
}

/** Reads a file, also through links. It opens nothing else: reading a pipe or a device may never end. */
export function plainFile(path: string, shown: string): PlainFile {
  try {
    const stat = statSync(path);
    return stat.isFile() ? { bytes: readFileSync(path), real: realpathSync(path) } : other(path, shown, stat);
  } catch (error) {
    return refused(path, shown, error);
  }
}

function other(path: string, shown: string, stat: Stats): Mistake {
  const [kind, target] = [kindOf(stat), targetOf(path)];
  const message =
    target === undefined ? `"${shown}" is a ${kind}, not a file.` : `"${shown}" is a link to "${target}", which is a ${kind}, not a file.`;
  return { message, cure: "Remove it, or replace it with a file.", ...(kind === "folder" && { instead: kind }) };
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return "folder";
  if (stat.isFIFO()) return "named pipe";
  return stat.isSocket() ? "socket" : "device";
}

/** Returns the reason that the operating system refuses to read a path. */
export function refused(path: string, shown: string, error: unknown): Mistake {
  const { code } = error as NodeJS.ErrnoException;
  const target = targetOf(path);
  if (code === "ELOOP") return { message: `"${shown}" is a link that points to itself.`, cure: "Remove the link, or correct its target." };
  const isMissing = code === "ENOENT" || code === "ENOTDIR";
  if (isMissing && target !== undefined)
    return { message: `"${shown}" is a link to "${target}", which does not exist.`, cure: "Remove the link, or correct its target." };
  if (isMissing) return { message: `There is no file or folder "${shown}".`, cure: "Create it, or correct the path.", instead: "nothing" };
  const reason = refusalOf(error);
  if (reason === undefined) throw error;
  const isForbidden = code === "EACCES" || code === "EPERM";
  return {
    message: `"${shown}" cannot be read: ${reason} (${code}).`,
    cure: isForbidden ? "Make it readable, for example with `chmod u+r`." : "Remove it, or replace it with a readable file.",
  };
}

/** Returns the target written in a link; `undefined` for a path that is not a link. */
function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

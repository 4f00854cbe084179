import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { resolve, sep } from "node:path";
import { UsageError } from "../problems/exit-codes.ts";
import { type PathField, patternCure } from "./pattern-cure.ts";
import type { Mistake } from "./plain-file.ts";

/**
 * Reports a path that leads somewhere other than intended: because of backslashes, their escapes, or patterns that only a shell expands.
 */
export function pathMistake(folder: string, field: PathField, path: string): Mistake | undefined {
  const meant = [...path]
    .map((one) => escapes[one] ?? one)
    .join("")
    .replaceAll("\\", "/");
  if (/[\u0000-\u001f\u007f]/.test(path))
    return {
      message: `"${path}" contains a control character, perhaps because of a backslash.`,
      cure: `Write "${meant.replaceAll(/[\u0000-\u001f\u007f]/g, "")}": paths in errcat use forward slashes on every system.`,
    };
  if (path.includes("\\"))
    return { message: `"${path}" contains a backslash.`, cure: `Write "${meant}": paths in errcat use forward slashes on every system.` };
  if (/^~(?=\/|$)/.test(path))
    return {
      message: `"${path}" begins with ~, which only a shell replaces with your home folder.`,
      cure: `Write "${homedir().replaceAll(sep, "/")}${path.slice(1)}", or a relative path.`,
    };
  const isWritten = field === "out" || field === "file";
  if (!patterns[isWritten ? "written" : "read"].test(path) || (!isWritten && existsSync(resolve(folder, path)))) return undefined;
  return { message: `"${path}" is a pattern, but errcat does not expand patterns.`, cure: patternCure(folder, field, path) };
}

/** Returns a path from the command line. Throws {@link UsageError} if it leads somewhere other than intended. */
export function pathOfFlag(path: string, field: PathField = "out"): string {
  const plain = path.replaceAll(sep, "/");
  const mistake = pathMistake(".", field, plain);
  if (mistake) throw new UsageError(mistake.message, mistake.cure);
  return plain;
}

/** The control characters that JSON and JavaScript read from a backslash and a letter, as in `src\new`. */
const escapes: Readonly<Record<string, string>> = { "\b": "/b", "\f": "/f", "\n": "/n", "\r": "/r", "\t": "/t", "\v": "/v", "\0": "/0" };

/** The syntax that makes a path a pattern. In output paths, folders with brackets are allowed: `app/[locale]/errors`. */
const patterns = { read: /^!|[*?]|\[[^[\]]+\]|\{[^{}]+\}/, written: /^!|[*?]|\{[^{},]*,[^{}]*\}/ };

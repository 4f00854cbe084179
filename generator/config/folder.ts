import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";
import { isMistake, plainFile, refused } from "./plain-file.ts";

/** An input file of the project, perhaps reached through a link. */
export interface InputFile extends CatalogFile {
  /** The real path: two links to the same file are one catalog. */
  readonly real: string;
}

/** Returns the JSON files of a folder, in order. An unreadable file is a problem: if it were skipped, its package would be removed. */
export function jsonFilesIn(folder: string): { readonly files: readonly InputFile[]; readonly problems: readonly Problem[] } {
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  for (const name of namesIn(folder, problems)) {
    const path = shownPath(join(folder, name));
    const found = plainFile(join(folder, name), path);
    if (isMistake(found))
      problems.push(unreadable(path, found.instead === "folder" ? { message: found.message, cure: folderCure } : found));
    else files.push({ path, ...found });
  }
  return { files, problems };
}

const folderCure = 'Give it a name that does not end in .json. If there are catalogs in it, add it to "catalogs" of the configuration.';

/** Returns the file at a path, or the JSON files of the folder there. */
export function filesAt(path: string): ReturnType<typeof jsonFilesIn> {
  const found = plainFile(path, path);
  if (!isMistake(found)) return { files: [{ path, ...found }], problems: [] };
  return found.instead === "folder" ? jsonFilesIn(path) : { files: [], problems: [unreadable(path, found)] };
}

/** Whether a file in a folder of catalogs has the name of one. Emacs keeps its locks next to the files, as dangling links. */
export function isJsonName(name: string): boolean {
  return /\.json$/i.test(name) && !name.startsWith(".#");
}

function namesIn(folder: string, problems: Problem[]): readonly string[] {
  try {
    return readdirSync(folder).filter(isJsonName).sort();
  } catch (error) {
    problems.push(unreadable(shownPath(folder), refused(folder, shownPath(folder), error)));
    return [];
  }
}

function unreadable(path: string, mistake: { readonly message: string; readonly cure: string }): Problem {
  return { rule: "file-unreadable", severity: "error", ...mistake, place: { path, line: 0, column: 0, length: 0, pointer: "" } };
}

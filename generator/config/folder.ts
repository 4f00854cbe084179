import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";
import { isMistake, plainFile, refused } from "./plain-file.ts";

/** A file that the project has, perhaps through a link. */
export interface InputFile extends CatalogFile {
  /** Where it really is: two links to one file are one catalog. */
  readonly real: string;
}

/** The JSON files of a folder, in order. What has the name of one and cannot be read is a problem: passed over, it would cost somebody a package. */
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

/** The file at a path, or the JSON files of the folder that is there. */
export function filesAt(path: string): ReturnType<typeof jsonFilesIn> {
  const found = plainFile(path, path);
  if (!isMistake(found)) return { files: [{ path, ...found }], problems: [] };
  return found.instead === "folder" ? jsonFilesIn(path) : { files: [], problems: [unreadable(path, found)] };
}

/** Whether a file in a folder of catalogs is one by its name. Emacs keeps its locks beside the files, as links that lead nowhere. */
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

import { readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { isLockPath, lockPath } from "../load/lock.ts";
import type { Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import type { CatalogFile } from "../read.ts";
import { isMistake, plainFile, refused } from "./plain-file.ts";

/** An input file of the project, perhaps reached through a link. */
export interface InputFile extends CatalogFile {
  /** The real path: two links to the same file are one catalog. */
  readonly real: string;
}

/** The files of a folder, and the problems with them. */
export interface FolderFiles {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/**
 * Returns the catalogs of a folder, in order: its files, and the folders in it that are catalogs; or the one catalog that the folder itself
 * is. An unreadable file is a problem: if it were skipped, its package would be removed.
 */
export function catalogsIn(folder: string): FolderFiles {
  if (headOf(folder) !== undefined) return folderCatalog(folder);
  const own = withLocks(filesIn(folder, isCatalogName), folder);
  const folders = foldersIn(folder).filter((one) => headOf(one) !== undefined);
  const all = [own, ...folders.map(folderCatalog)];
  const files = all.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: all.flatMap(({ problems }) => problems) };
}

/** Returns the name of the file that makes a folder a catalog; `undefined` if it has none. */
export function headOf(folder: string): string | undefined {
  return headAmong(namesIn(folder, []));
}

/** Returns the folders in a folder. */
export function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !one.name.startsWith("."))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}

/** Returns a folder that is a catalog as its head file with the other files as its parts. */
function folderCatalog(folder: string): FolderFiles {
  const { files, problems } = filesIn(folder, (name) => isCatalogName(name) && !name.startsWith("."));
  const name = headOf(folder) ?? "";
  const head = files.find(({ path }) => basename(path) === name);
  return withLocks({ files: head ? [{ ...head, parts: files.filter((one) => one !== head) }] : [], problems }, folder);
}

/** Returns catalogs with the lock files beside them. */
function withLocks({ files, problems }: FolderFiles, folder: string): FolderFiles {
  const locks = filesIn(folder, isLockPath);
  // A folder that cannot be read is reported once.
  const more = locks.problems.filter(({ place }) => problems.every((one) => one.place.path !== place.path));
  return { files: files.map((file) => withLock(file, locks.files)), problems: [...problems, ...more] };
}

/** Returns a catalog with the one among some lock files that is its own. */
export function withLock<File extends CatalogFile>(file: File, locks: readonly CatalogFile[]): File {
  const own = locks.find(({ path }) => path === lockPath(file.path));
  return own ? { ...file, parts: [...(file.parts ?? []), own] } : file;
}

/** Returns the JSON files of a folder, in order. */
export function jsonFilesIn(folder: string): FolderFiles {
  return filesIn(folder, isJsonName);
}

function filesIn(folder: string, isWanted: (name: string) => boolean): FolderFiles {
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  for (const name of namesIn(folder, problems).filter(isWanted)) {
    const path = shownPath(join(folder, name));
    const found = plainFile(join(folder, name), path);
    if (isMistake(found))
      problems.push(unreadable(path, found.instead === "folder" ? { message: found.message, cure: folderCure(name) } : found));
    else files.push({ path, ...found });
  }
  return { files, problems };
}

function folderCure(name: string): string {
  return `Rename it so that its name does not end in ${extname(name)}. If there are catalogs in it, add it to "catalogs" in the configuration.`;
}

/** Returns the file at a path, or the catalogs of the folder there. */
export function filesAt(path: string): FolderFiles {
  const found = plainFile(path, path);
  if (!isMistake(found)) return { files: [besideLock({ path, ...found })], problems: [] };
  return found.instead === "folder" ? catalogsIn(path) : { files: [], problems: [unreadable(path, found)] };
}

/** Returns a catalog file with the lock file beside it, if there is one. */
export function besideLock(file: InputFile): InputFile {
  const path = lockPath(file.path);
  const found = path === file.path ? undefined : plainFile(path, path);
  return found === undefined || isMistake(found) ? file : withLock(file, [{ path, ...found }]);
}

/** Whether a file in a folder of catalogs has the name of one. Emacs keeps its locks next to the files, as dangling links. */
export function isCatalogName(name: string): boolean {
  return /\.(jsonc?|ya?ml)$/i.test(name) && !name.startsWith(".#");
}

/** Returns the file that makes a folder with these files a catalog. A package is none: it carries the catalog that it was made from. */
export function headAmong(names: readonly string[]): string | undefined {
  return names.includes("package.json") ? undefined : names.find((name) => /^catalog\.(jsonc?|ya?ml)$/i.test(name));
}

/** Whether a file beside catalogs belongs to one: a catalog itself, or a lock file. */
export function isInputName(name: string): boolean {
  return isCatalogName(name) || isLockPath(name);
}

function isJsonName(name: string): boolean {
  return /\.json$/i.test(name) && !name.startsWith(".#");
}

function namesIn(folder: string, problems: Problem[]): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    problems.push(unreadable(shownPath(folder), refused(folder, shownPath(folder), error)));
    return [];
  }
}

function unreadable(path: string, mistake: { readonly message: string; readonly cure: string }): Problem {
  return { rule: "file-unreadable", severity: "error", ...mistake, place: { path, line: 0, column: 0, length: 0, pointer: "" } };
}

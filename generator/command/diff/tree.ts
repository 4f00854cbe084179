import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { headAmong, isCatalogName } from "../../config/folder.ts";
import { isMistake, plainFile } from "../../config/plain-file.ts";
import { lockPath } from "../../load/lock.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { shownPath } from "../../problems/shown-path.ts";
import type { CatalogFile } from "../../read.ts";

/** Files and folders, wherever they are stored. Paths use `/`, and `""` is the top. */
export interface Tree {
  readonly kind: (path: string) => "file" | "folder" | undefined;
  /** The names in a folder, sorted. */
  readonly list: (path: string) => readonly string[];
  /** Returns the bytes of a file. Throws {@link UsageError} if it is not a file. */
  readonly read: (path: string) => Uint8Array;
  /** Returns the name of a file for messages. */
  readonly shown: (path: string) => string;
}

/** Returns the files below a folder on this disk. */
export function disk(folder: string): Tree {
  return {
    kind: (path) => {
      const stat = statAt(join(folder, path));
      return stat?.isDirectory() ? "folder" : stat?.isFile() ? "file" : undefined;
    },
    list: (path) => readdirSync(join(folder, path)).sort(),
    read: (path) => {
      const found = plainFile(join(folder, path), shownPath(join(folder, path)));
      if (isMistake(found)) throw new UsageError(found.message, found.cure);
      return found.bytes;
    },
    shown: (path) => shownPath(join(folder, path)),
  };
}

function statAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // A link may lead back to itself.
    return undefined;
  }
}

/** The file in which a package carries its catalog. */
export const carriedName = "catalog.json";

/** Returns the catalogs in a tree: a catalog itself, the catalogs in a folder, or those that packages carry. */
export function catalogsIn(tree: Tree, path = ""): readonly CatalogFile[] {
  if (tree.kind(path) === "file") return [fileOf(tree, path)];
  const names = tree.list(path);
  if (names.includes("package.json")) {
    if (names.includes(carriedName)) return [fileOf(tree, inside(path, carriedName))];
    return tree.kind(inside(path, "catalogs")) === "folder" ? catalogFiles(tree, inside(path, "catalogs")) : [];
  }
  if (headIn(tree, path) !== undefined) return [folderCatalog(tree, path)];
  const files = catalogFiles(tree, path);
  if (files.length > 0) return files;
  const folders = names.map((name) => inside(path, name)).filter((one) => tree.kind(one) === "folder");
  return folders
    .map((folder) => inside(folder, carriedName))
    .filter((file) => tree.kind(file) === "file")
    .map((file) => fileOf(tree, file));
}

function catalogFiles(tree: Tree, path: string): CatalogFile[] {
  const names = tree.list(path).filter((name) => !name.startsWith("."));
  const files = names.filter(isCatalogName).map((name) => inside(path, name));
  const folders = names.map((name) => inside(path, name)).filter((one) => tree.kind(one) === "folder" && headIn(tree, one) !== undefined);
  // Reading a path that is not a file throws: if it were skipped, its codes would be reported as removed.
  return [...files.map((file) => fileOf(tree, file)), ...folders.map((folder) => folderCatalog(tree, folder))];
}

function headIn(tree: Tree, path: string): string | undefined {
  return headAmong(tree.list(path));
}

function folderCatalog(tree: Tree, path: string): CatalogFile {
  const head = headIn(tree, path) ?? "";
  const parts = tree.list(path).filter((name) => isCatalogName(name) && !name.startsWith(".") && name !== head);
  const { parts: locks = [], ...file } = fileOf(tree, inside(path, head));
  return { ...file, parts: [...parts.map((name) => fileOf(tree, inside(path, name))), ...locks] };
}

function fileOf(tree: Tree, path: string): CatalogFile {
  const lock = lockPath(path);
  const parts = lock !== path && tree.kind(lock) === "file" ? [{ path: tree.shown(lock), bytes: tree.read(lock) }] : [];
  return { path: tree.shown(path), bytes: tree.read(path), ...(parts.length > 0 && { parts }) };
}

function inside(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

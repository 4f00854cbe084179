import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { isJsonName } from "../../config/folder.ts";
import { isMistake, plainFile } from "../../config/plain-file.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { shownPath } from "../../problems/shown-path.ts";
import type { CatalogFile } from "../../read.ts";

/** Files and folders, wherever they are kept. Paths have `/`, and `""` is the top. */
export interface Tree {
  readonly kind: (path: string) => "file" | "folder" | undefined;
  /** The names in a folder, sorted. */
  readonly list: (path: string) => readonly string[];
  /** The bytes of a file. Throws {@link UsageError} if it is none. */
  readonly read: (path: string) => Uint8Array;
  /** How a file is called in messages. */
  readonly shown: (path: string) => string;
}

/** The files below a folder on this disk. */
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

/** The file in which a package carries the catalog that it was made from. */
export const carriedName = "catalog.json";

/** The catalogs that something holds: a catalog itself, those in a folder, those that a package carries, those of the packages in a folder. */
export function catalogsIn(tree: Tree, path = ""): readonly CatalogFile[] {
  if (tree.kind(path) === "file") return [fileOf(tree, path)];
  const names = tree.list(path);
  if (names.includes("package.json")) {
    if (names.includes(carriedName)) return [fileOf(tree, inside(path, carriedName))];
    return tree.kind(inside(path, "catalogs")) === "folder" ? jsonFiles(tree, inside(path, "catalogs")) : [];
  }
  const files = jsonFiles(tree, path);
  if (files.length > 0) return files;
  const folders = names.map((name) => inside(path, name)).filter((one) => tree.kind(one) === "folder");
  return folders
    .map((folder) => inside(folder, carriedName))
    .filter((file) => tree.kind(file) === "file")
    .map((file) => fileOf(tree, file));
}

function jsonFiles(tree: Tree, path: string): CatalogFile[] {
  const files = tree
    .list(path)
    .filter((name) => isJsonName(name) && !name.startsWith("."))
    .map((name) => inside(path, name));
  // What is no file is not passed over: its codes would be reported as removed.
  return files.map((file) => fileOf(tree, file));
}

function fileOf(tree: Tree, path: string): CatalogFile {
  return { path: tree.shown(path), bytes: tree.read(path) };
}

function inside(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

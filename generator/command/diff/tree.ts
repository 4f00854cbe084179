import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CatalogFile } from "../../read.ts";
import { shownPath } from "../../report/shown-path.ts";

/** Files and folders, wherever they are kept. Paths have `/`, and `""` is the top. */
export interface Tree {
  readonly kind: (path: string) => "file" | "folder" | undefined;
  /** The names in a folder, sorted. */
  readonly list: (path: string) => readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** How a file is called in messages. */
  readonly shown: (path: string) => string;
}

/** The files below a folder on this disk. */
export function disk(folder: string): Tree {
  return {
    kind: (path) => {
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      return stat?.isDirectory() ? "folder" : stat?.isFile() ? "file" : undefined;
    },
    list: (path) => readdirSync(join(folder, path)).sort(),
    read: (path) => readFileSync(join(folder, path)),
    shown: (path) => shownPath(join(folder, path)),
  };
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
  return folders.map((folder) => inside(folder, carriedName)).filter((file) => tree.kind(file) === "file").map((file) => fileOf(tree, file));
}

function jsonFiles(tree: Tree, path: string): CatalogFile[] {
  const files = tree.list(path).filter((name) => name.endsWith(".json") && !name.startsWith(".")).map((name) => inside(path, name));
  return files.filter((file) => tree.kind(file) === "file").map((file) => fileOf(tree, file));
}

function fileOf(tree: Tree, path: string): CatalogFile {
  return { path: tree.shown(path), bytes: tree.read(path) };
}

function inside(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

import { existsSync } from "node:fs";
import { posix, resolve } from "node:path";
import { catalogsIn } from "./folder.ts";

/** The purpose of a path: catalogs, an overlay, a document of operations, or the folder or file to write. */
export type PathField = "catalogs" | "overlays" | "with" | "out" | "file";

/** Returns the cure for a pattern such as `catalogs/*.json`. */
export function patternCure(folder: string, field: PathField, pattern: string): string {
  if (field === "out" || field === "file")
    return `Write one ${field === "out" ? "folder" : "file"}, for example "${withoutMagic(pattern)}".`;
  if (pattern.startsWith("!")) return "Remove it, and specify only what errcat must read.";
  const each = expanded(pattern);
  if (each.every((path) => existsSync(resolve(folder, path)))) return `Write ${listed(each)}.`;
  const segments = pattern.split("/");
  const around = segments
    .slice(
      0,
      segments.findIndex((segment) => magic.test(segment)),
    )
    .join("/");
  // The configuration's own folder is not suggested: it holds other JSON as well.
  const files = around === "" ? [] : catalogsIn(resolve(folder, around)).files.map(({ path }) => posix.join(around, posix.basename(path)));
  if (field === "with") return "Specify a file.";
  if (field === "overlays") return files.length > 0 ? `Specify each file: write ${listed(files)}.` : "Specify each file.";
  return files.length > 0
    ? `Write "${around}": errcat reads every .json, .jsonc, .yaml, and .yml file in a folder, but not those in its subfolders.`
    : "Specify each file or folder; errcat reads every .json, .jsonc, .yaml, and .yml file in a folder.";
}

const magic = /[*?[\]{}]/;

/** Returns the paths that a pattern with braces expands to. */
function expanded(pattern: string): string[] {
  const [, before, choices, after] = /^(.*?)\{([^{},]*,[^{}]*)\}(.*)$/.exec(pattern) ?? [];
  if (before === undefined || choices === undefined || after === undefined) return [pattern];
  return choices.split(",").flatMap((choice) => expanded(before + choice + after));
}

/** Returns a folder that the pattern might mean. */
function withoutMagic(pattern: string): string {
  const segments = (expanded(pattern)[0] ?? "").split("/").map((segment) => segment.replaceAll(/[!*?{}]/g, ""));
  return segments.filter((segment, i) => segment !== "" || i === 0).join("/") || "src/errors";
}

/** Formats paths as a list, up to the first ten. */
function listed(paths: readonly string[]): string {
  return (
    paths
      .slice(0, 10)
      .map((path) => `"${path}"`)
      .join(", ") + (paths.length > 10 ? " and so on" : "")
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isMistake, plainFile } from "../../config/plain-file.ts";
import { UsageError } from "../../problems/exit-codes.ts";
import { formats } from "../../tools/import/read/formats.ts";

/** A file of a list, before it is decoded. */
export interface ListFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads the files of a list: one file, those of a folder that may hold one, or the standard input. Throws {@link UsageError}. */
export function sourceFiles(path: string): readonly ListFile[] {
  if (path === "-") return [{ path: "-", bytes: readFileSync(0) }].map(notEmpty);
  const found = plainFile(path, path);
  if (!isMistake(found)) return [notEmpty({ path, bytes: found.bytes })];
  if (found.instead !== "folder")
    throw new UsageError(found.message, found.instead === "nothing" ? "Specify the file or folder that contains the list." : found.cure);
  const files = inFolder(path);
  if (files.length > 0) return files;
  throw new UsageError(
    `The folder "${path}" contains no list.`,
    `Put the list in it, or specify another folder; a list is a file whose name ends in ${[...extensions()].join(", ")}.`,
  );
}

function inFolder(folder: string): readonly ListFile[] {
  const known = extensions();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && known.has(extname(one.name).toLowerCase()))
    .map((one) => join(one.parentPath, one.name).replaceAll("\\", "/"))
    .filter((path) => !/(?:^|\/)(?:\.[^/]+|node_modules)\//.test(path.slice(folder.length)))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

function extensions(): ReadonlySet<string> {
  return new Set(formats.flatMap((format) => format.extensions));
}

function notEmpty(file: ListFile): ListFile {
  if (file.bytes.length > 0) return file;
  throw new UsageError(
    file.path === "-" ? "Standard input is empty." : `"${file.path}" is empty.`,
    "Specify a file that contains the list.",
  );
}

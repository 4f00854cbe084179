import { realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { isMistake, plainFile } from "../../config/plain-file.ts";
import type { ReadChoices, SourceFile } from "../../tools/import/reader.ts";

/**
 * Returns what reads the files that a list refers to. They must be in the folder of the list, or, if the list is in the working folder, in
 * the working folder: a list from elsewhere must not have other files read.
 */
export function besideOf(path: string, decoded: (path: string, bytes: Uint8Array) => string): ReadChoices["beside"] {
  if (path === "-") return undefined;
  const own = realpathSync(dirname(resolve(path)));
  const working = realpathSync(".");
  const folder = isIn(own, working) ? working : own;
  return (name): SourceFile | string => {
    const shown = join(dirname(path), name).replaceAll("\\", "/");
    const outside = `"${shown}" is outside ${folder === working ? "the current folder" : "the folder of the list"}`;
    if (!isIn(resolve(own, name), folder)) return outside;
    const found = plainFile(resolve(own, name), shown);
    if (isMistake(found)) return found.message.replace(/\.$/, "");
    if (!isIn(found.real, folder)) return outside;
    return { path: shown, bytes: found.bytes, text: decoded(shown, found.bytes) };
  };
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { extensions } from "../load/load.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import type { Problem } from "../problems/problem.ts";
import { shownPath } from "../problems/shown-path.ts";
import { builtIn, builtInIds, builtInMistake, builtInPrefix } from "./built-in.ts";
import { besideLock, catalogsIn, type InputFile } from "./folder.ts";
import { pathMistake } from "./path-mistake.ts";
import { isMistake, type Mistake, plainFile } from "./plain-file.ts";
import type { ConfigFile } from "./read.ts";

/** The files behind a name in a configuration, and the problems with the name or with a file. */
export interface Named {
  readonly files: readonly InputFile[];
  readonly mistake?: Mistake;
  readonly problems?: readonly Problem[];
}

/** Returns the catalogs behind one name: a built-in one, a file, or those of a folder, without the files that are used as overlays. */
export function catalogsNamed(config: ConfigFile, name: string, overlays: readonly InputFile[]): Named {
  if (name.startsWith(builtInPrefix)) return builtInNamed(name);
  const path = resolve(config.folder, name);
  if (!isFolder(path) || pathMistake(config.folder, "catalogs", name)) return fileNamed(config, "catalogs", name);
  const { files, problems } = catalogsIn(path);
  const laid = new Set(overlays.map(({ real }) => real));
  const catalogs = files.filter(({ real }) => !laid.has(real));
  if (catalogs.length > 0 || problems.length > 0) return { files: catalogs, problems };
  return wrong(
    `The folder "${name}" contains no catalog.`,
    "Put one in it; a catalog is a .json, .jsonc, .yaml, or .yml file. `npx errcat init` writes an example.",
  );
}

/** Returns the one file behind a name. */
export function fileNamed(config: ConfigFile, field: "catalogs" | "overlays" | "with", name: string): Named {
  const path = resolve(config.folder, name);
  const mistake = pathMistake(config.folder, field, name);
  if (mistake) return { files: [], mistake };
  const found = plainFile(path, name);
  if (!isMistake(found)) return { files: [besideLock({ path: shownPath(path), ...found })] };
  if (found.instead === "folder") return wrong(found.message, "Write the path of a file in this folder.");
  return wrong(found.message, found.instead === "nothing" ? (meantPath(config, name) ?? missing(config)) : found.cure);
}

function builtInNamed(name: string): Named {
  const mistake = builtInMistake(name);
  if (mistake) return { files: [], mistake };
  const file = builtIn(name.slice(builtInPrefix.length));
  return { files: [{ ...file, real: resolve(file.path) }] };
}

function missing({ path, overridden }: ConfigFile): string {
  return path === undefined || overridden
    ? "Create it, or correct the path."
    : `Create it, or correct the path, which is relative to the folder of ${basename(path)}.`;
}

/** Returns `Did you mean …?` if a built-in catalog or a neighboring file has a similar name. */
function meantPath({ folder }: ConfigFile, name: string): string | undefined {
  const path = resolve(folder, name);
  const id = basename(name, extname(name));
  if (builtInIds().includes(id)) return `Did you mean "${builtInPrefix}${id}"?`;
  const extension = extensions.find((one) => existsSync(`${path}${one}`));
  if (extension !== undefined) return `Did you mean "${name}${extension}"?`;
  try {
    const meant = nearestWord(basename(path), readdirSync(dirname(path)));
    return meant && `Did you mean "${name.slice(0, name.length - basename(path).length)}${meant}"?`;
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function wrong(message: string, cure: string): Named {
  return { files: [], mistake: { message, cure } };
}

import { lstatSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { builtInPrefix } from "./built-in.ts";
import { foldersIn, headOf, isInputName } from "./folder.ts";
import type { ConfigFile } from "./read.ts";

/** Returns the files and folders that a configuration names, whether they exist or not, and the targets of links. */
export function watchedOf({ folder, outputs }: ConfigFile): string[] {
  const names = outputs.flatMap(({ output }) => [
    ...(output.catalogs ?? ["catalogs"]).filter((name) => !name.startsWith(builtInPrefix)),
    ...(output.overlays ?? []),
    ...(typeof output.with === "string" ? [output.with] : Object.values(output.with ?? {})),
  ]);
  const named = names.map((name) => resolve(folder, name));
  return [...new Set([...named, ...named.flatMap(filesAt).flatMap(targetsOf)])];
}

function filesAt(path: string): string[] {
  try {
    return statSync(path).isDirectory()
      ? [
          ...readdirSync(path)
            .filter(isInputName)
            .map((name) => join(path, name)),
          ...foldersIn(path).flatMap((one) => (headOf(one) === undefined ? [] : [one, ...filesAt(one)])),
        ]
      : [path];
  } catch {
    return [path];
  }
}

/** Returns the target of a link, and the next target if that is a link, too. A change is reported only where the file really is. */
function targetsOf(path: string): string[] {
  const targets: string[] = [];
  for (let at = path; isLink(at); ) {
    at = resolve(dirname(at), readlinkSync(at));
    if (targets.includes(at)) break;
    targets.push(at);
  }
  return targets;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { isInputName } from "../config/folder.ts";

/**
 * Watches files, and the catalogs of folders. It watches the folders around them: when one file replaces another, only the folder's
 * watcher reports it.
 */
export async function watching(inputs: readonly string[], noticed: (path: string, isFolder: boolean) => void): Promise<FSWatcher> {
  const catalogs = inputs.filter(isFolder);
  const folders = [...new Set([...inputs.map((path) => dirname(path)), ...catalogs])].filter(isFolder);
  const isInput = (path: string): boolean => inputs.includes(path) || (catalogs.includes(dirname(path)) && isInputName(basename(path)));
  const watcher = watch(folders, {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => !folders.includes(resolve(path)) && !isInput(resolve(path)),
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  const states = new Map<string, string>();
  const look = (path: string): void => {
    if (!isInput(path) || states.get(path) === stateOf(path)) return;
    states.set(path, stateOf(path));
    noticed(path, catalogs.includes(path) || isFolder(path));
  };
  for (const folder of folders)
    for (const name of namesIn(folder)) if (isInput(join(folder, name))) states.set(join(folder, name), stateOf(join(folder, name)));
  watcher.on("all", (_, path) => look(resolve(path)));
  // chokidar ignores a path that is neither a file nor a folder, such as a dangling link; only the raw events of the operating system
  // report it.
  return watcher.on("raw", (_, name: string | null, details) =>
    look(resolve((details as { readonly watchedPath: string }).watchedPath, name ?? "")),
  );
}

/** Returns a text that changes when a file is written at a path, or when the path leads to another file or folder. */
function stateOf(path: string): string {
  const stats = [statOf(path, lstatSync), statOf(path, statSync)];
  return stats.map((stat) => (stat?.isDirectory() ? stat.ino : [stat?.ino, stat?.size, stat?.mtimeMs])).join();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statOf(path, statSync)?.isDirectory() === true;
}

/** Returns `undefined` if the path does not exist or cannot be read. */
function statOf(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

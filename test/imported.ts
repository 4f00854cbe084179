import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Project, project, type Run } from "./project.ts";
import { words } from "./shell-words.ts";

export const listFolder = "test/import/lists";

/** The lists: each in a folder, with the command line that imports it. */
export const lists: readonly string[] = readdirSync(listFolder).sort();

/** A list in a project of its own, and what imports it. */
export interface ListProject {
  readonly project: Project;
  readonly args: readonly string[];
  readonly importIt: () => Promise<Run>;
}

/** Puts a list into a new project. */
export function listProject(name: string): ListProject {
  const made = project();
  cpSync(join(listFolder, name, "list"), made.folder, { recursive: true });
  const [command, ...args] = words(readFileSync(join(listFolder, name, "command.txt"), "utf8").trim());
  if (command !== "errcat") throw new Error(`${name} runs ${command}`);
  return { project: made, args, importIt: () => made.errcat(...args) };
}

/** Files, by path. */
export type Written = readonly (readonly [path: string, text: string])[];

/** The files that an import has written, the catalog first. */
export function catalogs({ folder, files, read }: Project): Written {
  const paths = existsSync(join(folder, "catalogs")) ? Object.keys(files("catalogs")).toSorted().toReversed() : [];
  return paths.map((path) => [path, read(path)]);
}

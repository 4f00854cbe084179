import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder and their texts, by path. */
export type State = ReadonlyMap<string, string>;

/** What errcat needs while it writes, and what is not part of any state. */
const passing = /(^|\/)\.errcat(-writing|\.lock)/;

export function stateOf(folder: string): State {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return new Map(
    paths
      .filter((path) => !passing.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** What is left over of a run that did not end. */
export function leftIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => passing.test(path.replaceAll("\\", "/")));
}

/** The part of a state that is one package. */
export function packageIn(state: State, name: string): State {
  return new Map([...state].filter(([path]) => path.startsWith(`${name}/`)));
}

/** Whether a state is one of two, or something between them: each file as in the one or the other. */
export function between(state: State, before: State, after: State): "before" | "after" | "between" | "neither" {
  if (same(state, before)) return "before";
  if (same(state, after)) return "after";
  const paths = new Set([...state.keys(), ...before.keys(), ...after.keys()]);
  return [...paths].every((path) => [before.get(path), after.get(path)].includes(state.get(path))) ? "between" : "neither";
}

export function same(one: State, other: State): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

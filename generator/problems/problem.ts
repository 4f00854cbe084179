import { visible } from "./visible.ts";

/** One problem in a catalog: what is wrong, where, and the cure. */
export interface Problem {
  /** The name of the broken rule, in kebab case and stable: for searching, filtering, and documentation. */
  readonly rule: string;
  /** A warning is printed and never stops a run. */
  readonly severity: "error" | "warning";
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly cure: string;
  readonly place: Place;
}

/** A place in a file. */
export interface Place {
  /** The file as the user named it. */
  readonly path: string;
  /** Counted from 1; 0 if the line is unknown, in a configuration that is computed. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** How many UTF-16 code units of the line it covers. */
  readonly length: number;
  /** The [JSON Pointer](https://www.rfc-editor.org/rfc/rfc6901) of the value; `""` is the whole document. */
  readonly pointer: string;
}

/** A file with this many problems is not read further. */
export const mostProblems = 1000;

/** Sorts problems in reading order: file by file, each from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const byPath = ({ place: a }: Problem, { place: b }: Problem): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return [...problems].sort((a, b) => byPath(a, b) || a.place.line - b.place.line || a.place.column - b.place.column);
}

/** Reports problems that stop a run before anything is written. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ place, message }) => visible(`${place.path}:${place.line}:${place.column}: ${message}`)).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
  }
}

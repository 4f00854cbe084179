import { below } from "../../catalog/pointer.ts";
import { type Problem, ProblemsError } from "../../problems/problem.ts";
import { lint } from "../lint/lint.ts";
import type { Terms } from "../lint/terms.ts";
import type { Change } from "./change.ts";
import type { Answer } from "./format.ts";
import type { ProblemList } from "./problem-list.ts";
import { readUnfinished, type Unfinished } from "./unfinished.ts";
import { type ChangedFile, writeTexts } from "./write-texts.ts";

/** A catalog after the import of a file. */
export interface Imported {
  readonly path: string;
  /** The files that change. */
  readonly files: readonly ChangedFile[];
  /** The number of new texts, texts with other words, and texts with only another state. */
  readonly added: number;
  readonly changed: number;
  readonly confirmed: number;
}

/** Applies changes to a catalog. Problems of the result are reported at the lines that the words came from. */
export function apply(one: Unfinished, changes: readonly Change[], terms: readonly Terms[], problems: ProblemList): Imported {
  const files = writeTexts(
    one,
    changes.map(({ written }) => written),
  );
  const after = new Map([...one.texts, ...files.map((file) => [file.path, file.after] as const)]);
  const bytes = ([path, text]: readonly [string, string]) => ({ path, bytes: new TextEncoder().encode(text) });
  const answerTo = answersIn(changes);
  const moved = (problem: Problem): Problem | undefined => {
    const answer = answerTo(problem.place.pointer);
    return answer && { ...problem, place: answer.place };
  };
  try {
    const {
      catalogs: [read],
      problems: found,
    } = readUnfinished([
      { ...bytes([one.path, after.get(one.path) ?? ""]), parts: [...after].filter(([path]) => path !== one.path).map(bytes) },
    ]);
    const warnings = read ? lint(read.catalog, read.document, terms, (pointer) => answerTo(pointer) !== undefined) : [];
    for (const problem of [...found, ...warnings]) problems.add(...[moved(problem) ?? []].flat());
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const problem of error.problems) problems.add(moved(problem) ?? problem);
  }
  const count = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { path: one.path, files, added: count("added"), changed: count("changed"), confirmed: count("confirmed") };
}

/** Returns a function that finds the answer whose words are at a place of the catalog, or around it. */
function answersIn(changes: readonly Change[]): (pointer: string) => Answer | undefined {
  const texts = changes.filter(({ kind }) => kind !== "confirmed");
  const answers = new Map(
    texts.map(({ translation: { pointer, target, gap }, answer }) => [target?.pointer ?? below(pointer, gap.locale), answer]),
  );
  return (pointer) => {
    for (let around = pointer; around !== ""; around = around.slice(0, around.lastIndexOf("/"))) {
      const answer = answers.get(around);
      if (answer) return answer;
    }
    return undefined;
  };
}

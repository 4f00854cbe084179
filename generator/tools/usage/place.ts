import type { ts } from "ts-morph";
import type { Place } from "../../problems/problem.ts";
import { shownPath } from "../../problems/shown-path.ts";

/** A part of a source file as a place; of several lines, the first. */
export function placeIn(file: ts.SourceFile, start: number, end: number): Place {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const [first = ""] = file.text.slice(start, end).split(/\r?\n/);
  return { path: shownPath(file.fileName), line: line + 1, column: character + 1, length: Math.max(1, first.length), pointer: "" };
}

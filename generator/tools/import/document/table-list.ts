import { guessed } from "../guess.ts";
import { isHeading } from "../heading-words.ts";
import type { List, ListPlace, ListRow, Unread } from "../list.ts";
import type { ReadChoices } from "../reader.ts";
import type { Table, TableRow } from "./block.ts";
import { codeColumn } from "./code-column.ts";
import { type Cells, withoutPairs } from "./paired-codes.ts";
import type { Part } from "./part.ts";
import { isAboutErrors, type Scoped, sectionOf, statusAbove } from "./scope.ts";
import { shapeOf } from "./shape.ts";
import { splitCodes } from "./split-codes.ts";

/** Returns the rows of a table of errors as a part of the document's list; `undefined` for a table of something else. */
export function tablePart(scope: Scoped & { readonly block: Table }, choices: ReadChoices, isLenient: boolean): Part | undefined {
  const { headings, rows } = withoutPairs(withHeadings(scope.block));
  const places = placesOf(headings, rows);
  const body = rows.filter(({ cells }) => !isSame(cells, headings));
  const column = codeColumn(places, body, { isAbout: isAboutErrors(scope) || isLenient, isLenient, given: choices.code });
  if (column === undefined) return undefined;
  const listed: (ListRow & { readonly section: string })[] = [];
  const unread: Unread[] = [];
  let group = "";
  for (const { line, cells } of body) {
    const code = cells[column.at] ?? "";
    const values = new Map(cells.flatMap((cell, i) => (cell === "" || places[i] === undefined ? [] : [[places[i].place, cell] as const])));
    if (isGroup(cells, column.isSure)) {
      // A row of one cell is a heading within the table.
      group = cells.find((cell) => cell !== "") ?? "";
      continue;
    }
    if (values.size === 0) continue;
    if (code === "") unread.push({ line, text: textOf(cells), reason: "it has no code" });
    for (const one of code === "" ? [] : splitCodes(code))
      listed.push({ line, values: new Map([...values, [places[column.at]?.place ?? "", one]]), section: group });
  }
  const code = places[column.at]?.place ?? "";
  const list: List = { places, rows: listed, unread };
  return {
    line: scope.block.line,
    list,
    code,
    roles: guessed(list, { code }),
    isOfStatuses: column.isOfStatuses,
    sections: listed.map(({ section }) => (section === "" ? sectionOf(scope) : section)),
    status: statusAbove(scope),
  };
}

/** Returns what a table that is not of errors leaves unread: every row. */
export function unreadRows({ rows }: Table, reason: string): readonly Unread[] {
  return rows.map(({ line, cells }) => ({ line, text: textOf(cells), reason }));
}

function textOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join(" · ");
}

/** A table whose headings are not marked has them in its first row, if that has their words. */
function withHeadings({ headings, rows }: Table): Cells {
  if (headings !== undefined) return { headings, rows };
  const [first, ...others] = rows;
  const isHead = first !== undefined && others.length > 0 && first.cells.filter((cell) => isHeading(cell)).length * 2 >= first.cells.length;
  return isHead ? { headings: first.cells, rows: others } : { headings: [], rows };
}

function placesOf(headings: readonly string[], rows: readonly TableRow[]): readonly ListPlace[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const known = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const heading = (headings[i] ?? "").replaceAll(/\s+/g, " ");
    const place = heading === "" || known.has(heading) ? `#${i + 1}` : heading;
    known.add(place);
    return { place, heading };
  });
}

/** Long tables repeat their headings. */
function isSame(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.length > 0 && headings.every((heading, i) => heading === (cells[i] ?? ""));
}

/** Whether a row has the same words in all of its cells, or words in the first one only that are no code. */
function isGroup(cells: readonly string[], isSure: boolean): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const [first = ""] = cells;
  if (cells.length < 2 || new Set(filled).size !== 1) return false;
  if (filled.length === cells.length) return !isCode(first);
  return filled.length === 1 && first !== "" && !isCode(first) && (isSure || /\s|[\u4e00-\u9fff]/.test(first));
}

function isCode(cell: string): boolean {
  return splitCodes(cell).every((code) => shapeOf(code) === "code" || shapeOf(code) === "likely");
}

import { isHeading } from "../heading-words.ts";
import type { List, ListPlace } from "../list.ts";

/** A row of a table as it stands in the source. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Returns the list that a table holds, with its headings as places. A table without headings has `#1`, `#2`, and so on. */
export function tableList(table: readonly TableRow[]): List {
  const rows = table.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const at = headingRow(rows);
  const headings = rows[at]?.cells ?? [];
  const body = rows.slice(at + 1);
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const places: ListPlace[] = [];
  const known = new Set<string>();
  for (let i = 0; i < width; i++) {
    const heading = (headings[i] ?? "").trim();
    const place = heading === "" || known.has(heading) ? `#${i + 1}` : heading;
    known.add(place);
    places.push({ place, heading });
  }
  return {
    places,
    rows: body.map(({ line, cells }) => ({
      line,
      values: new Map(cells.flatMap((cell, i) => (cell === "" ? [] : [[places[i]?.place ?? "", cell] as const]))),
    })),
    unread: [],
    isForReaders: true,
  };
}

/** Returns the index of the row of headings; -1 if the table has none. Titles may stand above it. */
function headingRow(rows: readonly TableRow[]): number {
  const first = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 1);
  const cells = rows[first]?.cells ?? [];
  return cells.some(isHeading) || cells.some((cell, i) => isUnlike(cell, rows.slice(first + 1, first + 30), i)) ? first : -1;
}

/** Whether a cell looks like none of those below it, which look like each other. */
function isUnlike(cell: string, below: readonly TableRow[], column: number): boolean {
  const others = below.map(({ cells }) => cells[column]?.trim() ?? "").filter((other) => other !== "");
  return (
    others.length > 1 &&
    [/^-?\d+$/, /^[A-Z][A-Z0-9_]+$/, /\d/, /[._]/].some((look) => !look.test(cell.trim()) && others.every((one) => look.test(one)))
  );
}

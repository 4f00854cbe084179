import type { TableRow } from "./block.ts";
import { shapeOf } from "./shape.ts";

/** A table as it is read: its headings, and its rows below them. */
export interface Cells {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Returns a table whose cells hold a code and another one behind it, as in `1001 (NO_NAME)`, with the second ones in a column of their own. */
export function withoutPairs({ headings, rows }: Cells): Cells {
  const width = headings.length;
  for (let at = 0; at < Math.min(width, 3); at++) {
    const filled = rows.filter(({ cells }) => (cells[at] ?? "") !== "" && cells.filter((cell) => cell !== "").length > 1);
    const pairs = filled.filter(({ cells }) => pairIn(cells[at] ?? "") !== undefined);
    if (pairs.length < 2 || pairs.length < filled.length * 0.8) continue;
    const areNames = pairs.every(({ cells }) => !/^-?\d/.test(pairIn(cells[at] ?? "")?.[1] ?? ""));
    const split = rows.map(({ line, cells }): TableRow => {
      const [code, other] = pairIn(cells[at] ?? "") ?? [cells[at] ?? "", ""];
      const row = Array.from({ length: width }, (_, i) => (i === at ? code : (cells[i] ?? "")));
      // A row of one cell stays one.
      return { line, cells: other === "" && cells.length < 2 ? cells : [...row, other, ...cells.slice(width)] };
    });
    return { headings: [...headings, areNames ? "name" : "number"], rows: split };
  }
  return { headings, rows };
}

/** Returns the two codes of a cell; `undefined` for another cell. */
function pairIn(cell: string): readonly [string, string] | undefined {
  const words = cell.split(/[ \t\n（）()/:：–—-]+/).filter((word) => word !== "");
  const [first = "", second = "", ...more] = words;
  // Hyphens and colons also stand inside of codes.
  const isPair = more.length === 0 && second !== "" && /[ \t\n（(]/.test(cell.slice(first.length).trimEnd().slice(0, 1));
  return isPair && isCode(first) && isCode(second) && isNumber(first) !== isNumber(second) ? [first, second] : undefined;
}

function isCode(word: string): boolean {
  return shapeOf(word) === "code" || shapeOf(word) === "likely";
}

function isNumber(word: string): boolean {
  return /^-?\d/.test(word);
}

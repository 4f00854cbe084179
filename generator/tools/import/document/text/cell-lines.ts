import type { TableRow } from "../block.ts";
import type { Line } from "./line.ts";
import type { Read } from "./records.ts";

/** Returns the table that lines are which divide their cells with tabs, bars, or several spaces; `undefined` if there are no two of them at a line. */
export function cellLines(lines: readonly Line[], at: number): Read | undefined {
  const first = lines[at];
  const divider = first && dividers.find((one) => one.cells(first.text).length > 1);
  if (divider === undefined) return undefined;
  const rows: { line: number; cells: string[] }[] = [];
  let next = at;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if (/^[\s|+:=-]+$/.test(line.text)) continue;
    const cells = divider.cells(line.text);
    if (cells.length > 1) rows.push({ line: line.number, cells });
    else if (
      !line.isAfterBlank &&
      lines[next + 1] !== undefined &&
      !line.isBeforeBlank &&
      divider.cells(lines[next + 1]?.text ?? "").length > 1
    ) {
      // A cell of several lines.
      const above = rows.at(-1)?.cells;
      if (above) above.push(`${above.pop()}\n${line.text}`);
    } else break;
  }
  return rows.length < 2 ? undefined : { blocks: [{ is: "table", line: first?.number ?? 1, rows: rows as readonly TableRow[] }], next };
}

const dividers: readonly { readonly cells: (text: string) => string[] }[] = [
  { cells: (text) => text.split("\t").map((cell) => cell.trim()) },
  { cells: (text) => (/^\|.*\|$/.test(text) ? text.slice(1, -1).split("|") : text.split(" | ")).map((cell) => cell.trim()) },
  { cells: (text) => text.split(/(?<! ) {2,}/).map((cell) => cell.trim()) },
];

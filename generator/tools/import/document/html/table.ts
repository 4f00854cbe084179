import type { Table } from "../block.ts";
import { type Element, isElement, lineOf, wordsOf } from "./words.ts";

/** Returns a table of data; `undefined` for a table that only arranges other tables on the page. */
export function tableOf(table: Element, offset: number): Table | undefined {
  const rows = rowsIn(table);
  if (rows.some(({ cells }) => cells.some(hasTable))) return undefined;
  const grid = gridOf(rows.map(({ cells }) => cells));
  const heads = headRows(rows);
  const headings = heads === 0 ? undefined : joined(grid.slice(0, heads));
  return {
    is: "table",
    line: lineOf(table, offset),
    ...(headings !== undefined && { headings }),
    rows: rows.slice(heads).map(({ row }, i) => ({ line: lineOf(row, offset), cells: grid[heads + i] ?? [] })),
  };
}

interface Row {
  readonly row: Element;
  readonly isHead: boolean;
  readonly cells: readonly Element[];
}

function rowsIn(table: Element): readonly Row[] {
  const row = (element: Element, isHead: boolean): Row => ({
    row: element,
    isHead,
    cells: element.childNodes.filter(isElement).filter(({ tagName }) => tagName === "td" || tagName === "th"),
  });
  return table.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName === "tr") return [row(part, false)];
    const rows = part.childNodes.filter(isElement).filter(({ tagName }) => tagName === "tr");
    return /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? rows.map((one) => row(one, part.tagName === "thead")) : [];
  });
}

function hasTable(cell: Element): boolean {
  const stack = [...cell.childNodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "table") return true;
    for (const child of node.childNodes) stack.push(child);
  }
  return false;
}

/** Returns how many rows at the top are headings. */
function headRows(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ isHead }) => !isHead);
  if (marked !== 0) return Math.max(marked, 0);
  const other = rows.findIndex(({ cells }) => cells.length < 2 || !cells.every(({ tagName }) => tagName === "th"));
  return Math.max(other, 0);
}

/** Headings in several rows are read downwards. */
function joined(rows: readonly (readonly string[])[]): readonly string[] {
  const [last = []] = rows.slice(-1);
  return last.map((_, i) => [...new Set(rows.map((row) => row[i] ?? ""))].filter((words) => words !== "").join(" "));
}

/** The widest that a cell may be: few tables have more columns. */
const widest = 30;

/** Returns the text of every place in the grid: what goes over several rows stands in each of them. */
function gridOf(rows: readonly (readonly Element[])[]): readonly (readonly string[])[] {
  const open: ({ readonly text: string; left: number } | undefined)[] = [];
  return rows.map((cells) => {
    const texts: string[] = [];
    let column = 0;
    const fromAbove = (): void => {
      for (let above = open[column]; above !== undefined && above.left > 0; above = open[++column]) {
        texts[column] = above.text;
        above.left--;
      }
    };
    for (const cell of cells) {
      fromAbove();
      const { text } = wordsOf(cell.childNodes);
      const rowspan = span(cell, "rowspan");
      const isWide = Math.min(span(cell, "colspan"), widest);
      for (let i = 0; i < isWide; i++) {
        // In a heading, each column is below the words; in other rows, the words are those of the first one.
        texts[column] = i === 0 || cell.tagName === "th" ? text : "";
        open[column] = { text: texts[column] ?? "", left: rowspan - 1 };
        column++;
      }
    }
    while (column < open.length) {
      fromAbove();
      column++;
    }
    return Array.from(texts, (text = "") => text);
  });
}

function span(cell: Element, name: "rowspan" | "colspan"): number {
  const value = cell.attrs.find((attribute) => attribute.name === name)?.value ?? "1";
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : value === "0" && name === "rowspan" ? 65_534 : 1;
}

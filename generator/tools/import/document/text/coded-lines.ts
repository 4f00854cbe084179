import type { Item, TableRow } from "../block.ts";
import { headIn } from "./head.ts";
import { type CodedLine, codedLine, type Line } from "./line.ts";
import type { Read } from "./records.ts";

/**
 * Returns the table that lines are which begin with a code, below a line of headings or without one; `undefined` if there are no two of them
 * at a line.
 */
export function codedLines(lines: readonly Line[], at: number, list: () => number): Read | undefined {
  const headings = headIn(lines[at]?.text ?? "");
  const start = headings === undefined ? at : at + 1;
  const first = lines[start] && codedLine(lines[start]);
  if (first === undefined || first.rest === "" || (headings === undefined && first.shape !== "code")) return undefined;
  const isRow = rowsLike(lines, start, headings !== undefined);
  const rows: (TableRow & { more: string[] })[] = [];
  let next = start;
  let hasMore = false;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const coded = codedLine(line);
    if (coded !== undefined && isRow(coded)) {
      // A code alone begins a part of its own if its words stand below it.
      const below = lines[next + 1];
      if (coded.rest === "" && rows.length > 0 && below !== undefined && !below.isAfterBlank && !isCoded(below, isRow)) break;
      rows.push({ line: line.number, cells: [coded.code, coded.rest], more: [] });
      continue;
    }
    // What stands directly below a row goes on with its text, if another row follows or others have such lines, too.
    if (line.isAfterBlank || headIn(line.text) !== undefined) break;
    const following = lines.slice(next + 1, next + 6).find((other) => other.isAfterBlank || isCoded(other, isRow));
    if (!hasMore && !(following !== undefined && !following.isAfterBlank)) break;
    hasMore = true;
    rows.at(-1)?.more.push(line.text);
  }
  if (rows.length < (headings === undefined ? 2 : 1)) return undefined;
  const whole = rows.map(({ line, cells: [code = "", text = ""], more }) => ({ line, cells: [code, [text, ...more].join("\n")] }));
  if (headings !== undefined) return { blocks: [{ is: "table", line: lines[at]?.number ?? 1, headings, rows: whole }], next };
  const number = list();
  const items = whole.map(
    ({ line, cells: [term = "", text = ""] }): Item => ({ is: "item", line, list: number, term, words: { text }, content: [] }),
  );
  return { blocks: items, next };
}

function isCoded(line: Line, isRow: (coded: CodedLine) => boolean): boolean {
  const coded = codedLine(line);
  return coded !== undefined && isRow(coded);
}

/** Returns whether a line is a row like the first one: with a number, or with letters. */
function rowsLike(lines: readonly Line[], start: number, hasHeadings: boolean): (coded: CodedLine) => boolean {
  const first = lines[start] && codedLine(lines[start]);
  const isNumber = /^-?\d/.test(first?.code ?? "");
  const block = lines.slice(start, start + 200);
  const end = block.findIndex(({ isAfterBlank }, i) => i > 0 && isAfterBlank);
  const shapes = block.slice(0, end < 0 ? block.length : end).map((line) => codedLine(line)?.shape);
  const areMostlyCodes = shapes.filter((shape) => shape === "code" || shape === "likely").length * 2 > shapes.length;
  return ({ code, shape, rest }) => {
    if (isNumber)
      return /^-?\d/.test(code) && (shape === "code" || hasHeadings || (shape === "likely" && code.length === first?.code.length));
    if (/^-?\d/.test(code) && shape !== "code") return false;
    return shape === "code" || (hasHeadings && shape !== "none" && (shape === "likely" || !areMostlyCodes) && rest !== "");
  };
}

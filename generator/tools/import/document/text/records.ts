import { counted } from "../../../../problems/counted.ts";
import { isHeading } from "../../heading-words.ts";
import type { Block, TableRow, UnreadBlock } from "../block.ts";
import { isCodeHead } from "./head.ts";
import { isLoneCode, type Line } from "./line.ts";

/** The blocks that some lines are, and where the next line is. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly next: number;
}

const mostHeadings = 12;

/**
 * Returns the table whose cells stand in a line each: some lines of headings, then as many for each error. `undefined` if there is none at a
 * line.
 */
export function records(lines: readonly Line[], at: number): Read | undefined {
  const width = widthAt(lines, at);
  if (width === undefined) return undefined;
  const rows: TableRow[] = [];
  const unread: UnreadBlock[] = [];
  let next = at + width;
  while (isLoneCode(lines[next])) {
    const end = endOf(lines, next, width);
    const record = lines.slice(next, end);
    const [{ number = 1 } = {}] = record;
    const cells = record.map(({ text }) => text);
    if (cells.length < width)
      unread.push({
        is: "unread",
        line: number,
        text: cells.join(" · "),
        reason: `it has ${counted(cells.length, "line")}, but there are ${width} headings`,
      });
    else rows.push({ line: number, cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join("\n")] });
    next = end;
  }
  const headings = lines.slice(at, at + width).map(({ text }) => text);
  return { blocks: [{ is: "table", line: lines[at]?.number ?? 1, headings, rows }, ...unread], next };
}

/** Returns how many lines of headings stand at a line, above a code. */
function widthAt(lines: readonly Line[], at: number): number | undefined {
  if (!isCodeHead(lines[at]?.text ?? "")) return undefined;
  for (let width = 1; width <= mostHeadings; width++) {
    const line = lines[at + width];
    if (line === undefined || line.text.length > 60) return undefined;
    if (isLoneCode(line))
      return width > 1 && lines.slice(at, at + width).filter(({ text }) => isHeading(text)).length * 2 >= width ? width : undefined;
  }
  return undefined;
}

/** Returns the line behind a record: a code begins the next one, after as many lines as there are headings unless some are missing or too many. */
function endOf(lines: readonly Line[], at: number, width: number): number {
  const expected = at + width;
  if (expected >= lines.length) return lines.length;
  if (isLoneCode(lines[expected])) return expected;
  for (let end = at + 1; end < Math.min(lines.length, expected + width); end++) if (isLikeCode(lines[end], lines[at])) return end;
  return expected;
}

/** Whether a line is a code of the same kind as another one: digits of the same number, or letters. */
function isLikeCode(line: Line | undefined, other: Line | undefined): boolean {
  if (!isLoneCode(line)) return false;
  const kind = ({ text }: Line): string => (/^-?\d+$/.test(text) ? String(text.length) : "letters");
  return line !== undefined && other !== undefined && kind(line) === kind(other);
}

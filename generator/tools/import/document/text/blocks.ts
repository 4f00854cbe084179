import type { Block } from "../block.ts";
import { oneLineOf } from "../soft-lines.ts";
import { cellLines } from "./cell-lines.ts";
import { codedLines } from "./coded-lines.ts";
import { isLoneCode, type Line, linesIn } from "./line.ts";
import { type Read, records } from "./records.ts";

/** Returns the blocks of a text without markup, such as a page that was copied from a browser. */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesIn(text);
  const blocks: Block[] = [];
  let lists = 1;
  const list = (): number => lists++;
  // Bullets are one list until a heading ends it.
  let bullets = list();
  for (let at = 0; at < lines.length; ) {
    const read = records(lines, at) ?? cellLines(lines, at) ?? codedLines(lines, at, list) ?? other(lines, at, bullets);
    if (read.blocks.some(({ is }) => is === "heading")) bullets = list();
    blocks.push(...read.blocks);
    at = read.next;
  }
  return blocks;
}

/** Returns the heading, item or paragraph at a line. */
function other(lines: readonly Line[], at: number, list: number): Read {
  const line = lines[at] as Line;
  const words = { text: line.text };
  const read = (block: Block, next = at + 1): Read => ({ blocks: [block], next });
  if (isLoneCode(line)) return read({ is: "heading", line: line.number, level: 9, words });
  const bullet = /^(?:[-*•·▪◦]|\d{1,3}[.)])[ \t]+(?=\S)/.exec(line.text)?.[0];
  if (isHeading(line, at === 0)) return read({ is: "heading", line: line.number, level: at === 0 ? 1 : 2, words });
  if (bullet !== undefined)
    return read({ is: "item", line: line.number, list, words: { text: line.text.slice(bullet.length) }, content: [] });
  let next = at + 1;
  while (lines[next] && !lines[next]?.isAfterBlank && !isLoneCode(lines[next]) && !/^[-*•·▪◦][ \t]/.test(lines[next]?.text ?? "")) next++;
  return read(
    {
      is: "paragraph",
      line: line.number,
      words: {
        text: oneLineOf(
          lines
            .slice(at, next)
            .map(({ text }) => text)
            .join("\n"),
        ),
      },
    },
    next,
  );
}

/** Whether a line is a heading: short, alone, and not a sentence. */
function isHeading({ text, isAfterBlank, isBeforeBlank }: Line, isFirst: boolean): boolean {
  return (
    text.length <= 60 && (isFirst || isAfterBlank) && isBeforeBlank && !/[.。:：;；,，!?！？{}]$/.test(text) && !/^[-*•·▪◦{}]/.test(text)
  );
}

import type { Token, Tokens } from "marked";
import type { Block, Item } from "../block.ts";
import { htmlBlocks } from "../html/blocks.ts";
import { codedLinesIn } from "./coded-lines.ts";
import { definitionsIn } from "./definitions.ts";
import { labelledIn } from "./labelled.ts";
import { tabbedHeading } from "./tabbed-heading.ts";
import { wordsOf } from "./words.ts";

/** What the blocks of one document have in common. */
export interface Page {
  readonly lines: readonly string[];
  /** Numbers the lists. */
  lists: number;
}

/** Returns the blocks that tokens of Markdown are. */
export function markdownBlocks(tokens: readonly Token[], lines: readonly string[]): readonly Block[] {
  return blocksIn(tokens, 1, { lines, lists: 1 });
}

function blocksIn(tokens: readonly Token[], start: number, page: Page): Block[] {
  const blocks: Block[] = [];
  let line = start;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const tabbed = tabbedHeading(tokens, i, line, page);
    const markup = token.type === "html" ? htmlFrom(tokens, i) : undefined;
    if (tabbed !== undefined) {
      blocks.push(tabbed.item);
      line = tabbed.line;
      i = tabbed.last;
    } else if (markup !== undefined) {
      blocks.push(...htmlBlocks(markup.text, line, () => page.lists++));
      line += lineEnds(markup.text);
      i = markup.last;
    } else {
      blocks.push(...blocksOf(token, line, page));
      line += lineEnds(token.raw);
    }
  }
  return blocks;
}

function blocksOf(token: Token, line: number, page: Page): readonly Block[] {
  switch (token.type) {
    case "heading":
      return [{ is: "heading", line, level: Number(token["depth"]), words: wordsOf(token.tokens) }];
    case "table":
      return [table(token as Tokens.Table, line)];
    case "list":
      return list(token as Tokens.List, line, page);
    case "blockquote":
      return blocksIn(token.tokens ?? [], line, page);
    case "paragraph":
    case "text":
      return (
        definitionsIn(token, line) ??
        codedLinesIn(token, line, () => page.lists++) ??
        labelledIn(token, line) ?? [{ is: "paragraph", line, words: wordsOf(token.tokens ?? [token]) }]
      );
    case "code":
      return [{ is: "paragraph", line, words: { text: String(token["text"]) }, isCode: true }];
    default:
      return [];
  }
}

function table({ header, rows }: Tokens.Table, line: number): Block {
  const cells = (row: readonly Tokens.TableCell[]): string[] => row.map(({ tokens }) => wordsOf(tokens).text);
  const headings = cells(header);
  return {
    is: "table",
    line,
    // A row of headings that is left empty is how Markdown writes a table without one.
    ...(headings.some((heading) => heading !== "") && { headings }),
    rows: rows.map((row, i) => ({ line: line + 2 + i, cells: cells(row) })),
  };
}

function list({ items }: Tokens.List, start: number, page: Page): readonly Block[] {
  const number = page.lists++;
  let line = start;
  return items.flatMap((item) => {
    const blocks = blocksIn(item.tokens, line, page);
    line += lineEnds(item.raw);
    const [first, ...content] = blocks;
    if (first === undefined) return [];
    // A heading in an item is a heading of the document.
    if (first.is !== "paragraph")
      return first.is === "item"
        ? blocks.map((block) => (block.is === "item" && block.list === 0 ? { ...block, list: number } : block))
        : blocks;
    return [{ is: "item", line: first.line, list: number, words: first.words, content } satisfies Item];
  });
}

/** Returns a piece of HTML that is divided by blank lines, up to the end of the table or list that it begins. */
function htmlFrom(tokens: readonly Token[], at: number): { readonly text: string; readonly last: number } {
  let text = "";
  let depth = 0;
  for (let last = at; last < tokens.length; last++) {
    const { raw } = tokens[last] as Token;
    text += raw;
    depth += raw.match(/<(?:table|dl)\b/gi)?.length ?? 0;
    depth -= raw.match(/<\/(?:table|dl)\b/gi)?.length ?? 0;
    if (depth <= 0) return { text, last };
  }
  return { text, last: tokens.length - 1 };
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

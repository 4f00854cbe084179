import { Lexer } from "marked";
import type { Block } from "../document/block.ts";
import { documentList } from "../document/document-list.ts";
import { markdownBlocks } from "../document/markdown/blocks.ts";
import { titleOf } from "../document/title.ts";
import type { Reader } from "../reader.ts";

/** Markdown: tables, lists and definitions, and headings that are codes. */
export const markdown: Reader = {
  accepts: ({ path, text }) => /\.(?:md|markdown|mdx|mkd)$/i.test(path) || looksLikeMarkdown(text),
  read: ({ path, text }, choices) => documentList(blocksOf(text), choices, titleOf(path)),
};

/** Returns the blocks of a Markdown text. */
export function blocksOf(text: string): readonly Block[] {
  const plain = withoutFrontMatter(text.replaceAll(/\r\n?/g, "\n").replace(/^\ufeff/, ""));
  return markdownBlocks(Lexer.lex(plain), plain.split("\n"));
}

/** Blanks the front matter, whose last line would make a heading of it, and keeps its lines. */
function withoutFrontMatter(text: string): string {
  const end = /^(?:---|\+\+\+)\n/.test(text) ? text.indexOf(`\n${text.slice(0, 3)}\n`, 3) : -1;
  return end < 0 ? text : text.slice(0, end + 4).replaceAll(/[^\n]/g, "") + text.slice(end + 4);
}

/** Whether a text has headings or tables as Markdown writes them. */
function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, 200_000);
  return /^(?:[-*] )?#{1,6} \S/m.test(start) || /^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/m.test(start);
}

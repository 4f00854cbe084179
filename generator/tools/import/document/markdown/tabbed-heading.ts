import { Lexer, type Token, type Tokens } from "marked";
import type { Item } from "../block.ts";
import { wordsOf } from "./words.ts";

/**
 * Returns the row that a heading with a tab is: `###### Code`, a tab, and its text, which may go on below it, as in a table that was made
 * into headings. Its last token and its last line come with it; `undefined` for another token.
 */
export function tabbedHeading(
  tokens: readonly Token[],
  at: number,
  line: number,
  page: { readonly lines: readonly string[] },
): { readonly item: Item; readonly last: number; readonly line: number } | undefined {
  const source = headingIn(tokens[at]) === undefined ? "" : (page.lines[line - 1] ?? "");
  const content = source.slice(source.indexOf("#")).replace(/^#+/, "").trimStart();
  const tab = content.indexOf("\t");
  const [term, rest] = [content.slice(0, Math.max(0, tab)).trimEnd(), content.slice(tab + 1)];
  if (term === "") return undefined;
  let last = at;
  let end = line + lineEnds(tokens[at]);
  if (tokens[last + 1]?.type === "space" && lineEnds(tokens[last + 1]) === 1) end += lineEnds(tokens[++last]);
  const below = end === line + 1 && tokens[last + 1]?.type === "paragraph" ? tokens[++last] : undefined;
  const words = wordsOf(Lexer.lexInline(`${rest}\n${below === undefined ? "" : (below as Tokens.Paragraph).text}`));
  const item: Item = { is: "item", line, list: 0, term: wordsOf(Lexer.lexInline(term)).text, words, content: [] };
  return { item, last, line: end + lineEnds(below) };
}

/** Returns the heading that a token is, or that it begins with as the only item of a list. */
function headingIn(token: Token | undefined): Token | undefined {
  if (token?.type === "heading") return token;
  const [item, ...others] = token?.type === "list" ? (token as Tokens.List).items : [];
  const [first, ...rest] = item?.tokens ?? [];
  return others.length === 0 && rest.length === 0 && first?.type === "heading" ? first : undefined;
}

function lineEnds(token: Token | undefined): number {
  return token === undefined ? 0 : token.raw.split("\n").length - 1;
}

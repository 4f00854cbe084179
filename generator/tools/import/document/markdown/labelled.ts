import type { Token } from "marked";
import type { Paragraph } from "../block.ts";
import { wordsOf } from "./words.ts";

/** Returns the lines of a paragraph as paragraphs of their own if several of them begin with a label in bold; `undefined` for another one. */
export function labelledIn(token: Token, start: number): readonly Paragraph[] | undefined {
  const pieces: { line: number; tokens: Token[] }[] = [{ line: start, tokens: [] }];
  let line = start;
  let isNew = true;
  for (const part of ("tokens" in token && token.tokens) || []) {
    if (isNew && part.type === "strong" && (pieces.at(-1)?.tokens.length ?? 0) > 0) pieces.push({ line, tokens: [] });
    pieces.at(-1)?.tokens.push(part);
    isNew = part.type === "br" || /\n[ \t]*$/.test(part.raw.slice(-200));
    line += part.raw.split("\n").length - 1;
  }
  const labels = pieces.filter(
    ({ tokens: [first, next] }) => first?.type === "strong" && /[:：]/.test(`${first.raw.slice(-4)}${next?.raw.slice(0, 2) ?? ""}`),
  );
  if (labels.length < 2) return undefined;
  return pieces.map((piece) => ({ is: "paragraph", line: piece.line, words: wordsOf(piece.tokens) }));
}

import { Lexer, type Token } from "marked";
import type { Item } from "../block.ts";
import { codeIn } from "../code-in.ts";
import { wordsOf } from "./words.ts";

/** Returns the lines of a paragraph as items if each of them begins with a code; `undefined` for another paragraph. */
export function codedLinesIn(token: Token, start: number, list: () => number): readonly Item[] | undefined {
  const lines = token.raw.trimEnd().split("\n");
  if (lines.length < 2) return undefined;
  const words = lines.map((line) => wordsOf(Lexer.lexInline(line.trim().replace(/(?:\\|<br ?\/?>)$/i, ""))));
  if (!words.every((one) => codeIn(one)?.shape === "code")) return undefined;
  const number = list();
  return words.map((one, i) => ({ is: "item", line: start + i, list: number, words: one, content: [] }));
}

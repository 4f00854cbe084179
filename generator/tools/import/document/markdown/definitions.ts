import { Lexer, type Token } from "marked";
import type { Item } from "../block.ts";
import { wordsOf } from "./words.ts";

/** Returns the terms and definitions that a paragraph holds, as `term` and `: definition` in lines of their own; `undefined` for another one. */
export function definitionsIn(token: Token, start: number): readonly Item[] | undefined {
  const lines = token.raw.trimEnd().split("\n");
  if (!/^[ \t]*:[ \t]+\S/.test(lines[1] ?? "")) return undefined;
  const items: { line: number; term: string; definition: string[] }[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? "";
    const last = items.at(-1);
    const [, definition] = /^[ \t]*:[ \t]+(\S.*)$/.exec(line) ?? [];
    if (definition !== undefined && last) last.definition.push(definition);
    else if (/^[ \t]*:[ \t]+\S/.test(next)) items.push({ line: start + i, term: line.trim(), definition: [] });
    else last?.definition.push(line);
  });
  return items.map(({ line, term, definition }) => ({
    is: "item",
    line,
    list: 0,
    term: wordsOf(Lexer.lexInline(term)).text,
    words: wordsOf(Lexer.lexInline(definition.join("\n"))),
    content: [],
  }));
}

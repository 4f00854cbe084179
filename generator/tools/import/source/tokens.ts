import { unescaped } from "./unescaped.ts";

/** A word, number, string, sign, or comment of source code. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "sign" | "comment";
  /** As it is written; of a string, what it holds. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** How a language writes comments and strings. */
export interface Syntax {
  /** What begins a comment that ends with its line. */
  readonly lineComments: readonly string[];
  readonly blockComment?: readonly [open: string, close: string];
  /** What begins like a comment but is none, such as an attribute of PHP. */
  readonly exceptComment?: string;
  /** The quotes of strings, longer ones first; a backslash escapes in all but the raw ones. */
  readonly quotes: readonly string[];
  readonly rawQuotes?: readonly string[];
}

/** Cuts source code into tokens. What a comment or a string opens and nothing closes ends with the text, or with the line. */
export function tokensOf(text: string, syntax: Syntax): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { kind, end, value } = tokenAt(text, at, syntax);
    const startLine = line;
    for (let next = text.indexOf("\n", at); next !== -1 && next < end; next = text.indexOf("\n", next + 1)) line++;
    if (kind !== undefined) tokens.push({ kind, text: value ?? text.slice(at, end), line: startLine, endLine: line, start: at, end });
    at = end;
  }
  return tokens;
}

interface Cut {
  /** `undefined` for space. */
  readonly kind: Token["kind"] | undefined;
  readonly end: number;
  readonly value?: string;
}

function tokenAt(text: string, at: number, { lineComments, exceptComment, blockComment, quotes, rawQuotes = [] }: Syntax): Cut {
  const space = match(/\s+/y, text, at);
  if (space) return { kind: undefined, end: space };
  const isComment = lineComments.some((open) => text.startsWith(open, at)) && !(exceptComment && text.startsWith(exceptComment, at));
  if (isComment) return { kind: "comment", end: endOr(text, text.indexOf("\n", at)) };
  if (blockComment && text.startsWith(blockComment[0], at)) {
    const close = text.indexOf(blockComment[1], at + blockComment[0].length);
    return { kind: "comment", end: endOr(text, close, blockComment[1].length) };
  }
  const raw = rawQuotes.find((quote) => text.startsWith(quote, at));
  if (raw) {
    const close = endOr(text, text.indexOf(raw, at + raw.length));
    return { kind: "string", end: Math.min(text.length, close + raw.length), value: text.slice(at + raw.length, close) };
  }
  const quote = quotes.find((one) => text.startsWith(one, at));
  if (quote) return stringAt(text, at, quote);
  const number = match(/\d[\p{L}\p{N}_]*(?:\.\d[\p{L}\p{N}_]*)?/uy, text, at);
  if (number) return { kind: "number", end: number };
  const word = match(/[\p{L}_$][\p{L}\p{N}_$]*/uy, text, at);
  if (word) return { kind: "word", end: word };
  return { kind: "sign", end: at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) };
}

function stringAt(text: string, at: number, quote: string): Cut {
  const isEnd = (i: number): boolean => text.startsWith(quote, i) || (quote.length === 1 && text[i] === "\n");
  let end = at + quote.length;
  while (end < text.length && !isEnd(end)) end += text[end] === "\\" ? 2 : 1;
  return {
    kind: "string",
    end: Math.min(text.length, text.startsWith(quote, end) ? end + quote.length : end),
    value: unescaped(text.slice(at + quote.length, end)),
  };
}

/** Returns where an expression that begins at a place ends. */
function match(expression: RegExp, text: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : undefined;
}

function endOr(text: string, found: number, length = 0): number {
  return found === -1 ? text.length : found + length;
}

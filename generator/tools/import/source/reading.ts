import { Comments } from "./comments.ts";
import { type Syntax, type Token, tokensOf } from "./tokens.ts";

/** Source code, read from token to token; its comments are kept by line. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly comments: Comments;
  /** The index of the next token. */
  at = 0;

  constructor(text: string, syntax: Syntax) {
    const all = tokensOf(text, syntax);
    this.comments = new Comments(all);
    this.tokens = all.filter(({ kind }) => kind !== "comment");
  }

  get next(): Token | undefined {
    return this.tokens[this.at];
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead: number): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** Whether the next tokens are written like this. */
  isNext(...written: readonly string[]): boolean {
    return written.every((text, i) => {
      const token = this.peek(i);
      return token !== undefined && token.kind !== "string" && token.text === text;
    });
  }

  take(): Token | undefined {
    return this.tokens[this.at++];
  }

  /** Passes over a sign or a word if it is next. */
  pass(text: string): boolean {
    const isThere = this.isNext(text);
    if (isThere) this.at++;
    return isThere;
  }

  /** Takes all tokens up to a sign outside of brackets, which is not taken. A closing bracket without an open one ends them, too. */
  until(...ends: readonly string[]): readonly Token[] {
    const from = this.at;
    let depth = 0;
    for (; this.at < this.tokens.length; this.at++) {
      const { kind, text } = this.tokens[this.at] as Token;
      if (kind !== "sign") continue;
      if (depth === 0 && ends.includes(text)) break;
      if ("([{".includes(text)) depth++;
      else if (")]}".includes(text) && depth-- === 0) break;
    }
    return this.tokens.slice(from, this.at);
  }

  /** Takes all tokens up to a semicolon, or up to the end of the line if neither side of it says that the expression goes on. */
  untilStatementEnd(): readonly Token[] {
    const from = this.at;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const { kind, text, line } = this.tokens[this.at] as Token;
      const before = this.tokens[this.at - 1];
      const isSign = kind === "sign";
      if (depth === 0 && isSign && ";)]}".includes(text)) break;
      const isNewLine = depth === 0 && this.at > from && before !== undefined && line > before.endLine;
      if (isNewLine && !(isSign && continuing.includes(text)) && !(before.kind === "sign" && opening.includes(before.text))) break;
      if (isSign && "([{".includes(text)) depth++;
      else if (isSign && ")]}".includes(text)) depth--;
    }
    return this.tokens.slice(from, this.at);
  }

  /** Returns the line where a statement begins: that of its annotations, if they stand above it. */
  firstLine(token: Token): number {
    let { line } = token;
    for (let i = this.at - 1; i >= 0 && i > this.at - 40; i--) {
      const before = this.tokens[i] as Token;
      if (before.line < line - 1 || (before.kind === "sign" && ";{}".includes(before.text))) break;
      if (before.line === line || before.text === "@" || before.text === "#") line = before.line;
    }
    return line;
  }
}

/** What a line begins with that continues the one before, and what one ends with that the next continues. */
const continuing = "+-*/.|?:&";
const opening = "=+-*/.|?:&,>";

/** Returns the words of the source that tokens were cut from, on one line and not too long for a report. */
export function written(tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return "";
  const words = text.slice(first.start, Math.min(last.end, first.start + 400)).replaceAll(/\s+/g, " ");
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}

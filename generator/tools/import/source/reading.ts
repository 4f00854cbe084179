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
}

/** Returns the words of the source that tokens were cut from, on one line and not too long for a report. */
export function written(tokens: readonly Token[], text: string): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return "";
  const words = text.slice(first.start, Math.min(last.end, first.start + 400)).replaceAll(/\s+/g, " ");
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}

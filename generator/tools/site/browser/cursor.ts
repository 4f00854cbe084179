/** A text that is read character by character; every string qualifies. */
export interface Readable {
  readonly length: number;
  readonly charAt: (at: number) => string;
  readonly slice: (start: number, end: number) => string;
}

const spacesAndNothing = /^\s?$/;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A position in a text that advances as the text is read. */
export class Cursor {
  at = 0;
  private readonly text: Readable;
  /**
   * For each quote, the start of the first unclosed string: from there on, no string with that quote is closed, and without this, each
   * would be searched to the end.
   */
  private readonly unclosed = new Map<string, number>();

  constructor(text: Readable) {
    this.text = text;
  }

  /** Returns the next character, or `""` at the end. */
  peek(): string {
    return this.text.charAt(this.at);
  }

  /** Skips the next character if it is one of these, and returns whether it was. */
  takes(characters: string): boolean {
    const next = this.peek();
    const isOne = next !== "" && characters.includes(next);
    if (isOne) this.at++;
    return isOne;
  }

  /** Reads characters until the first unwanted one. */
  run(isWanted: (character: string) => boolean): string {
    const start = this.at;
    for (let next = this.peek(); next !== "" && isWanted(next); next = this.peek()) this.at++;
    return this.text.slice(start, this.at);
  }

  spaces(): string {
    return this.run((character) => spacesAndNothing.test(character));
  }

  /** Runs a reader, and moves back if it returns `undefined` or `false`. */
  attempt<Result>(read: () => Result): Result {
    const start = this.at;
    const result = read();
    if (result === undefined || result === false) this.at = start;
    return result;
  }

  /** Reads the text up to the quote that matches the next one; returns `undefined` if the text ends first. */
  private quoted(): string | undefined {
    const [quote, start] = [this.peek(), this.at];
    if (start >= (this.unclosed.get(quote) ?? Infinity)) return undefined;
    this.at++;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.run((character) => character !== quote && character !== "\\"));
      if (this.peek() === "") break;
      if (this.takes(quote)) return parts.join("");
      parts.push(this.escape());
    }
    this.unclosed.set(quote, start);
    return undefined;
  }

  /** Reads a string, or several joined by plus signs: Node breaks long ones, 'one\n' + 'two'. */
  strings(): string | undefined {
    const parts: string[] = [];
    const quote = this.peek();
    do {
      const part = this.quoted();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.attempt(() => this.plus(quote)));
    return parts.join("");
  }

  private plus(quote: string): boolean {
    this.spaces();
    if (!this.takes("+")) return false;
    this.spaces();
    return this.peek() === quote;
  }

  private escape(): string {
    this.at++;
    const mark = this.peek();
    const digits = { u: 4, x: 2 }[mark];
    const code = digits === undefined ? "" : this.text.slice(this.at + 1, this.at + 1 + digits);
    if (digits !== undefined && code.length === digits && /^[0-9a-f]+$/i.test(code)) {
      this.at += 1 + digits;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    this.at++;
    return escapes[mark] ?? mark;
  }
}

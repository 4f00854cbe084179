/**
 * Values in a text: JSON, and what people paste instead of it: what Node, Python and browsers print of an object. Nothing here runs anything.
 */

/** Brackets deeper than this are given up: no provider sends them. */
const deepest = 64;
/** How many characters may be read in all, so that a page of brackets does not take forever. */
const longest = 16_000_000;

/** The objects and arrays in a text, and the texts that hold one, in order. */
export function valuesIn(text: string): readonly unknown[] {
  const values: unknown[] = [];
  let read = 0;
  const starts = /[[{]|"(?=\s*\\?[[{])/g;
  for (let start = starts.exec(text); start !== null && read < longest; start = starts.exec(text)) {
    const reader = new Reader(text, start.index);
    const value = reader.value();
    read += reader.at - start.index;
    // Of what is too deep, the inner parts are not looked at one by one either.
    if (value !== nothing || reader.isTooDeep) starts.lastIndex = Math.max(reader.at, starts.lastIndex);
    if (value === nothing) continue;
    if (typeof value === "string" || (value !== null && typeof value === "object" && Object.keys(value).length > 0)) values.push(value);
  }
  return values;
}

/** Where a value was expected and none can be read. */
const nothing = Symbol("nothing");

const words: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  undefined: undefined,
  NaN: NaN,
};

class Reader {
  at: number;
  isTooDeep = false;
  private readonly text: string;
  private depth = 0;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  value(): unknown {
    this.spaces();
    const first = this.text.charAt(this.at);
    if (first === "{") return this.object();
    // What Node prints where it stops: [Object], [Circular *1], [Function: get].
    if (first === "[") return this.match(/\[(Object|Array|Circular|Function|Getter|Symbol)[^\]\n]*\]/y) ?? this.array();
    if (first === '"' || first === "'" || first === "`") return this.string(first);
    const number = this.match(/-?\d+(\.\d+)?([eE][+-]?\d+)?(?=\s*([,}\]]|$))/my);
    if (number !== undefined) return Number(number);
    const word = this.match(/[A-Za-z]+(?=\s*([,}\]]|$))/my);
    if (word !== undefined) return Object.hasOwn(words, word) ? words[word] : word;
    // A class before its object: RestError {…}, Error [Name] {…}.
    if (this.match(/[A-Za-z_$][\w$.]*( \[\w+\])?(\(\d+\))?\s*(?=[{[])/y) !== undefined) return this.value();
    return this.match(/[^\s,{}[\]"'`\\][^,{}[\]\n]*/y)?.trim() ?? nothing;
  }

  private object(): unknown {
    return this.inside("}", () => {
      const entries: [string, unknown][] = [];
      return {
        one: () => {
          const key = this.key();
          if (key === undefined) return false;
          const value = this.value();
          if (value !== nothing) entries.push([key, value]);
          return value !== nothing;
        },
        // Own properties only, whatever they are called.
        made: () => Object.fromEntries(entries),
      };
    });
  }

  private array(): unknown {
    return this.inside("]", () => {
      const values: unknown[] = [];
      return {
        one: () => {
          const value = this.value();
          if (value !== nothing) values.push(value);
          return value !== nothing;
        },
        made: () => values,
      };
    });
  }

  /** What stands between brackets, with a comma after each part; one more at the end does no harm. */
  private inside(end: string, begin: () => { one: () => boolean; made: () => unknown }): unknown {
    if (++this.depth > deepest) {
      this.isTooDeep = true;
      return nothing;
    }
    this.at++;
    const { one, made } = begin();
    for (;;) {
      this.spaces();
      if (this.text.charAt(this.at) === end) break;
      if (!one()) return nothing;
      this.spaces();
      if (this.text.charAt(this.at) === ",") this.at++;
      else if (this.text.charAt(this.at) !== end) return nothing;
    }
    this.at++;
    this.depth--;
    return made();
  }

  private key(): string | undefined {
    const first = this.text.charAt(this.at);
    const key = first === '"' || first === "'" ? this.string(first) : (this.match(/[\w$-]+/y) ?? this.match(/\[[^\]\n]+\]/y)?.slice(1, -1));
    this.spaces();
    return typeof key === "string" && this.match(/:/y) !== undefined ? key : undefined;
  }

  private string(quote: string): unknown {
    const parts: string[] = [];
    do {
      this.at++;
      for (;;) {
        const next = this.text.charAt(this.at);
        if (next === "") return nothing;
        if (next === quote) break;
        parts.push(next === "\\" ? this.escape() : (this.match(/[^\\"'`]+/y) ?? this.take()));
      }
      this.at++;
      // Node breaks long texts: 'one\n' + 'two'.
    } while (this.match(/\s*\+\s*(?=["'`])/y) !== undefined && this.text.charAt(this.at) === quote);
    return parts.join("");
  }

  private escape(): string {
    const code = this.match(/\\u([0-9a-fA-F]{4})/y) ?? this.match(/\\x([0-9a-fA-F]{2})/y);
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code.slice(2), 16));
    this.at++;
    const mark = this.take();
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[mark] ?? mark;
  }

  private take(): string {
    return this.text.charAt(this.at++);
  }

  private spaces(): void {
    this.match(/\s+/y);
  }

  /** Reads what a sticky expression matches here. */
  private match(expression: RegExp): string | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

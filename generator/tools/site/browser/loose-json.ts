/**
 * Finds values in a text: JSON, and what people paste instead of it, such as objects printed by Node, Python, and browsers. Nothing here
 * runs code, and every character is read a few times at most, whatever the text.
 */
import { className, number, propertyName, stop, word } from "./bare-words.ts";
import { Cursor, type Readable } from "./cursor.ts";

/** The maximum nesting depth: no provider sends deeper values. */
const deepest = 64;

/** Returns the objects and arrays in a text, and the strings that contain one, in order. */
export function valuesIn(text: Readable): readonly unknown[] {
  const values: unknown[] = [];
  const reader = new Reader(text);
  for (let start = 0; start < text.length; start = Math.max(start + 1, reader.resumeAt)) {
    const value = reader.valueAt(start);
    if (typeof value === "string" || (value !== null && typeof value === "object" && Object.keys(value).length > 0)) values.push(value);
  }
  return values;
}

/** The result where a value is expected but cannot be read. */
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
  /** Where to search for the next value: after the last value that was read. */
  resumeAt = 0;
  private readonly cursor: Cursor;
  /** The positions of the brackets that are open here. */
  private open: number[] = [];
  /** The positions of brackets that do not begin a value: the result does not depend on where reading began, so they are not read again. */
  private readonly hopeless = new Set<number>();
  private isTooDeep = false;

  constructor(text: Readable) {
    this.cursor = new Cursor(text);
  }

  /** Returns the value that begins at a position. */
  valueAt(start: number): unknown {
    this.cursor.at = start;
    if (!this.isStart()) return nothing;
    [this.cursor.at, this.open, this.isTooDeep] = [start, [], false];
    const value = this.value();
    // If the value is too deep, its inner parts are skipped as well; reading each of them would take quadratic time.
    if (value !== nothing || this.isTooDeep) this.resumeAt = this.cursor.at;
    else for (const bracket of this.open) this.hopeless.add(bracket);
    return value;
  }

  /** Whether the cursor is at a bracket, or at a quote followed by a bracket. */
  private isStart(): boolean {
    const { cursor } = this;
    if (this.hopeless.has(cursor.at)) return false;
    if (cursor.takes("{[")) return true;
    if (!cursor.takes('"')) return false;
    cursor.spaces();
    cursor.takes("\\");
    return cursor.takes("{[");
  }

  private value(): unknown {
    const { cursor } = this;
    cursor.spaces();
    switch (cursor.peek()) {
      case "{":
        return this.object();
      case "[":
        return stop(cursor) ?? this.array();
      case '"':
      case "'":
      case "`":
        return cursor.strings() ?? nothing;
      case "":
      case ",":
      case "}":
      case "]":
      case "\\":
        return nothing;
      default:
        return this.bare();
    }
  }

  private bare(): unknown {
    const { cursor } = this;
    const value = number(cursor) ?? word(cursor);
    if (value !== undefined) return Object.hasOwn(words, value) ? words[value] : value;
    return className(cursor) ? this.value() : cursor.run((character) => !",{}[]\n".includes(character)).trim();
  }

  private object(): unknown {
    const entries: [string, unknown][] = [];
    const isWhole = this.inside("}", () => {
      const key = this.key();
      const value = key === undefined ? nothing : this.value();
      if (key !== undefined && value !== nothing) entries.push([key, value]);
      return value !== nothing;
    });
    // Creates only own properties, even for names such as `__proto__`.
    return isWhole ? Object.fromEntries(entries) : nothing;
  }

  private array(): unknown {
    const values: unknown[] = [];
    const isWhole = this.inside("]", () => {
      const value = this.value();
      if (value !== nothing) values.push(value);
      return value !== nothing;
    });
    return isWhole ? values : nothing;
  }

  /** Reads the parts between brackets, with a comma after each; a trailing comma is accepted. */
  private inside(end: string, readOne: () => boolean): boolean {
    const { cursor } = this;
    this.isTooDeep = this.open.length === deepest;
    if (this.isTooDeep) return false;
    this.open.push(cursor.at);
    cursor.at++;
    for (cursor.spaces(); !cursor.takes(end); cursor.spaces()) {
      if (!readOne()) return false;
      cursor.spaces();
      if (!cursor.takes(",") && cursor.peek() !== end) return false;
    }
    this.open.pop();
    return true;
  }

  private key(): string | undefined {
    const { cursor } = this;
    const key = /^["']$/.test(cursor.peek()) ? cursor.strings() : propertyName(cursor);
    cursor.spaces();
    return key !== undefined && cursor.takes(":") ? key : undefined;
  }
}

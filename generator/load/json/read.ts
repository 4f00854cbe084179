import { mostProblems } from "../../problems/problem.ts";
import { isKept } from "./kept.ts";
import { controlCharacter, JsonMistake, unexpected } from "./mistake.ts";

/** The maximum nesting depth, and the maximum number of values. */
export const maxDepth = 64;
export const maxValues = 8_000_000;

/** The length from which V8 stores a slice as a reference to the whole text. */
const longestSlice = 13;

/** A problem in a text that is valid JSON. */
export interface Noted {
  readonly what: "duplicate-key" | "number-range";
  /** The start of the key or the number. */
  readonly at: number;
}

/**
 * Parses a JSON text strictly, following [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), and notes the problems of a valid text.
 * Objects have no prototype, so a key such as `__proto__` is an ordinary key. Throws {@link JsonMistake}.
 *
 * It builds no syntax tree: a catalog may have millions of values, and only the wrong ones need places.
 */
export function readJson(text: string): [value: unknown, noted: readonly Noted[]] {
  const noted: Noted[] = [];
  let at = 0;
  let values = 0;
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new JsonMistake(nul, "The file contains a NUL character.", "Save it as UTF-8 text.");

  const note = (what: Noted["what"], start: number): void => {
    if (noted.length < mostProblems) noted.push({ what, at: start });
  };

  const space = (): number => {
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return unit;
      at++;
    }
  };

  const string = (): string => {
    const start = at++;
    let plain = true;
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) break;
      if (unit === 0x5c) {
        plain = false;
        at++;
      } else if (unit < 0x20) throw controlCharacter(text, at);
      if (at >= text.length) throw unexpected(text, text.length);
      at++;
    }
    at++;
    // A longer slice would keep the whole text in memory, with two bytes for each of its characters.
    if (plain && at - start < longestSlice) return text.slice(start + 1, at - 1);
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw unexpected(text, badEscape(text, start));
    }
  };

  const number = (): number => {
    const start = at;
    numberPattern.lastIndex = at;
    if (!numberPattern.test(text)) throw unexpected(text, start);
    at = numberPattern.lastIndex;
    // Such as 01, 1., 1e.
    if (/[0-9.eE]/.test(text[at] ?? "")) throw unexpected(text, start);
    const written = text.slice(start, at);
    const value = Number(written);
    if (/^-?\d{1,15}$/.test(written) || isKept(written, value)) return value;
    note("number-range", start);
    return Number.MAX_SAFE_INTEGER;
  };

  const word = <Value>(word: string, value: Value): Value => {
    if (!text.startsWith(word, at)) throw unexpected(text, at);
    at += word.length;
    return value;
  };

  const object = (depth: number): object => {
    const made: Record<string, unknown> = new Bare();
    at++;
    if (space() === 0x7d) return (at++, made);
    for (;;) {
      if (space() !== 0x22) throw unexpected(text, at);
      const start = at;
      const key = string();
      if (key in made) note("duplicate-key", start);
      if (space() !== 0x3a) throw unexpected(text, at);
      at++;
      made[key] = value(depth);
      const end = space();
      if (end !== 0x2c && end !== 0x7d) throw unexpected(text, at);
      at++;
      if (end === 0x7d) return made;
    }
  };

  const array = (depth: number): unknown[] => {
    const made: unknown[] = [];
    at++;
    if (space() === 0x5d) return (at++, made);
    for (;;) {
      made.push(value(depth));
      const end = space();
      if (end !== 0x2c && end !== 0x5d) throw unexpected(text, at);
      at++;
      if (end === 0x5d) return made;
    }
  };

  const value = (depth: number): unknown => {
    const unit = space();
    if (++values > maxValues)
      throw new JsonMistake(
        at,
        `The file has more than ${maxValues.toLocaleString("en")} values, the limit for a catalog.`,
        "Split it into several catalogs.",
        "json-size",
      );
    if ((unit === 0x7b || unit === 0x5b) && depth === maxDepth) {
      throw new JsonMistake(
        at,
        `The values are nested deeper than ${maxDepth} levels.`,
        "Look for an extra bracket; no catalog needs so many levels.",
        "json-depth",
      );
    }
    switch (unit) {
      case 0x7b:
        return object(depth + 1);
      case 0x5b:
        return array(depth + 1);
      case 0x22:
        return string();
      case 0x74:
        return word("true", true);
      case 0x66:
        return word("false", false);
      case 0x6e:
        return word("null", null);
      default:
        return number();
    }
  };

  const made = value(0);
  space();
  if (at < text.length) throw unexpected(text, at);
  return [made, noted];
}

/**
 * Creates objects that inherit nothing. Engines store objects from a constructor as compactly as object literals; an object from
 * `Object.create(null)` becomes a hash table, which takes several times the memory and the time.
 */
const Bare = function bare() {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null);

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Returns the position of the first invalid escape in a string. */
function badEscape(text: string, start: number): number {
  const escape = /\\(?:["\\/bfnrt]|u(?:[0-9A-Fa-f]{4}|(?=[^]{0,4})))?/y;
  for (let at = text.indexOf("\\", start); ; at = text.indexOf("\\", escape.lastIndex)) {
    escape.lastIndex = at;
    const [found = ""] = escape.exec(text) ?? [];
    if (found.length === 1) return at;
    if (found === "\\u") return at + 2 + (/^[0-9A-Fa-f]*/.exec(text.slice(at + 2, at + 6))?.[0].length ?? 0);
  }
}

import { segmentsOf } from "../../catalog/pointer.ts";

/** A range in a text: from one UTF-16 code unit up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the values of a JSON text on demand. */
export interface Places {
  /** Returns the value that a JSON Pointer leads to, or the nearest value around it, and the name of its property. */
  readonly find: (pointer: string) => { readonly value: Span; readonly key: Span | undefined };
  /** Returns the position of the first name in the object that equals the name at a position. */
  readonly firstOf: (key: number) => number;
}

/** Returns the places in a valid JSON text. */
export function placesIn(text: string): Places {
  const known = new Map<number, Children>();
  const childrenOf = (start: number): Children => {
    const children = known.get(start) ?? read(text, start);
    known.set(start, children);
    return children;
  };
  return {
    find: (pointer) => {
      let value = blank(text, 0);
      let key: number | undefined;
      for (const segment of segmentsOf(pointer)) {
        const { starts, keys, last } = childrenOf(value);
        const index = last ? last.get(segment) : Number(segment);
        const child = index === undefined ? undefined : starts[index];
        if (index === undefined || child === undefined) break;
        [value, key] = [child, keys[index]];
      }
      return { value: spanAt(text, value), key: key === undefined ? undefined : spanAt(text, key) };
    },
    firstOf: (key) => {
      let value = blank(text, 0);
      for (;;) {
        const { starts, keys, first } = childrenOf(value);
        if (first && keys.includes(key)) return first.get(nameAt(text, key)) ?? key;
        const around = starts[starts.findLastIndex((start) => start <= key)];
        if (around === undefined) return key;
        value = around;
      }
    },
  };
}

/** Returns the span of the value or name that begins at a code unit. */
export function spanAt(text: string, start: number): Span {
  return { start, end: skip(text, start) };
}

/** The values directly inside a value: the start of each, and of its name. */
interface Children {
  readonly starts: readonly number[];
  readonly keys: readonly number[];
  /** In an object: the position of each name's first occurrence, and the index of its last. */
  readonly first?: ReadonlyMap<string, number>;
  readonly last?: ReadonlyMap<string, number>;
}

function read(text: string, start: number): Children {
  const starts: number[] = [];
  const keys: number[] = [];
  const [first, last] = [new Map<string, number>(), new Map<string, number>()];
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return { starts, keys };
  let at = blank(text, start + 1);
  while (text[at] !== "}" && text[at] !== "]") {
    if (isObject) {
      const name = nameAt(text, at);
      if (!first.has(name)) first.set(name, at);
      last.set(name, keys.length);
      keys.push(at);
      at = blank(text, blank(text, skip(text, at)) + 1);
    }
    starts.push(at);
    at = blank(text, skip(text, at));
    if (text[at] === ",") at = blank(text, at + 1);
  }
  return isObject ? { starts, keys, first, last } : { starts, keys };
}

/** Returns the name that begins at a position. */
export function nameAt(text: string, start: number): string {
  return JSON.parse(text.slice(start, skip(text, start))) as string;
}

/** Returns the end of the value that begins at a position. */
export function skip(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      for (at++; text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++;
    } else if (unit === 0x7b || unit === 0x5b) depth++;
    else if (unit === 0x7d || unit === 0x5d) depth--;
    else if (depth === 0) return wordEnd(text, at);
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Returns the end of a number, `true`, `false`, or `null`. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); unit > 0x20 && unit !== 0x2c && unit !== 0x5d && unit !== 0x7d; unit = text.charCodeAt(at)) at++;
  return at;
}

/** Returns the end of the white space that begins at a position. */
export function blank(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; unit = text.charCodeAt(at)) at++;
  return at;
}

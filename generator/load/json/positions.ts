import { segmentsOf } from "../../catalog/pointer.ts";

/** Where something stands in a text: from a UTF-16 code unit up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the values of a JSON text stand, each looked for when it is asked for. */
export interface Places {
  /** What a JSON Pointer leads to, or the nearest value around it, and the name of the property that holds it. */
  readonly find: (pointer: string) => { readonly value: Span; readonly key: Span | undefined };
  /** The first name in an object that is the same as the one that begins at a place. */
  readonly firstOf: (key: number) => number;
}

/** The places of a text that is JSON. */
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

/** The place of the value or the name that begins at a code unit. */
export function spanAt(text: string, start: number): Span {
  return { start, end: skip(text, start) };
}

/** The values directly inside a value: where each begins, and where its name does. */
interface Children {
  readonly starts: readonly number[];
  readonly keys: readonly number[];
  /** Of an object: where each name stands first, and which of its properties is the last of each name. */
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

/** The name that begins at a place. */
export function nameAt(text: string, start: number): string {
  return JSON.parse(text.slice(start, skip(text, start))) as string;
}

/** Where the value ends that begins at a place. */
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

/** Where a number, `true`, `false` or `null` ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); unit > 0x20 && unit !== 0x2c && unit !== 0x5d && unit !== 0x7d; unit = text.charCodeAt(at)) at++;
  return at;
}

/** Where the white space ends that begins at a place. */
export function blank(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09; unit = text.charCodeAt(at)) at++;
  return at;
}

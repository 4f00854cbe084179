import { segmentsOf } from "../json-pointer.ts";

/** Where something stands in a text: from a UTF-16 code unit up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the values of a JSON text stand, each looked for when it is asked for. */
export interface Places {
  /** What a JSON Pointer leads to, or the nearest value around it, and the name of the property that holds it. */
  readonly find: (pointer: string) => { readonly value: Span; readonly key: Span | undefined };
  /** Of keys that are the same in one object, the first; `at` is where one of them begins. */
  readonly firstOf: (at: number) => number;
}

/** The places of a text that is JSON. */
export function placesIn(text: string): Places {
  const children = new Map<number, Children>();
  const childrenOf = (start: number): Children => {
    const known = children.get(start);
    if (known) return known;
    const found = read(text, start);
    children.set(start, found);
    return found;
  };
  return {
    find: (pointer) => {
      let start = blank(text, 0);
      let key: Span | undefined;
      for (const segment of segmentsOf(pointer)) {
        const { starts, keys, indexes } = childrenOf(start);
        const index = indexes ? indexes.get(segment) : /^(0|[1-9][0-9]*)$/.test(segment) ? Number(segment) : undefined;
        const child = index === undefined ? undefined : starts[index];
        if (index === undefined || child === undefined) break;
        const name = keys[index];
        key = name === undefined ? undefined : { start: name, end: skip(text, name) };
        start = child;
      }
      return { value: { start, end: skip(text, start) }, key };
    },
    firstOf: (at) => {
      let start = blank(text, 0);
      for (;;) {
        const { starts, keys } = childrenOf(start);
        const own = keys.indexOf(at);
        if (own >= 0) return keys.find((key) => nameAt(text, key) === nameAt(text, at)) ?? at;
        const inner = starts.findLastIndex((one) => one <= at);
        if (inner < 0) return at;
        start = starts[inner] ?? at;
      }
    },
  };
}

/** The values directly inside a value: where each begins, and its name. */
interface Children {
  readonly starts: readonly number[];
  readonly keys: readonly number[];
  /** Of an object: the last property of each name. */
  readonly indexes: ReadonlyMap<string, number> | undefined;
}

function read(text: string, start: number): Children {
  const starts: number[] = [];
  const keys: number[] = [];
  const isObject = text[start] === "{";
  const indexes = isObject ? new Map<string, number>() : undefined;
  if (!isObject && text[start] !== "[") return { starts, keys, indexes };
  let at = blank(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    if (indexes) {
      indexes.set(nameAt(text, at), starts.length);
      keys.push(at);
      at = blank(text, blank(text, skip(text, at)) + 1);
    }
    starts.push(at);
    at = blank(text, skip(text, at));
    if (text[at] === ",") at = blank(text, at + 1);
  }
  return { starts, keys, indexes };
}

function nameAt(text: string, start: number): string {
  return JSON.parse(text.slice(start, skip(text, start))) as string;
}

/** Where the value ends that begins at a place. */
function skip(text: string, start: number): number {
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
  while (at < text.length && !/[\s,\]}]/.test(text[at] ?? "")) at++;
  return at;
}

function blank(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[ \t\r\n]/.test(text[at] ?? "")) at++;
  return at;
}

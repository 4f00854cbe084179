import { blank, nameAt, type Span, skip } from "./positions.ts";

/** A value directly inside another; in an object, with the name before it. */
export interface Child {
  /** The name of the property, or the index in the array. */
  readonly key: string;
  readonly name?: Span;
  readonly value: Span;
}

/** Returns the values directly inside the object or array that begins at a position in a JSON text, in order. */
export function childrenAt(text: string, start: number): readonly Child[] {
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return [];
  const children: Child[] = [];
  let at = blank(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const name = isObject ? { start: at, end: skip(text, at) } : undefined;
    const from = name ? blank(text, blank(text, name.end) + 1) : at;
    const value = { start: from, end: skip(text, from) };
    children.push(name ? { key: nameAt(text, name.start), name, value } : { key: String(children.length), value });
    at = blank(text, value.end);
    if (text[at] === ",") at = blank(text, at + 1);
  }
  return children;
}

import { segmentsOf } from "../catalog/pointer.ts";
import type { Edit, Item, Written } from "./edits.ts";
import { type Child, childrenAt } from "./json/children.ts";
import { withoutComments } from "./json/comments.ts";
import { blank, type Span, spanAt } from "./json/positions.ts";
import { editYaml } from "./yaml/edit.ts";

export type { Edit, Item, Written } from "./edits.ts";

/** Changes the text of a file by its format, as {@link edit} does. */
export function editFile(path: string, text: string, edits: readonly Edit[]): string {
  if (/\.ya?ml$/i.test(path)) return editYaml(text, edits);
  return edit(text, edits, /\.jsonc$/i.test(path) ? withoutComments(text) : text);
}

/**
 * Changes a JSON text in place, in one pass, and leaves all other bytes untouched. Throws on an edit that does not fit the text, which is a
 * bug in the caller.
 */
export function edit(text: string, edits: readonly Edit[], structure = text): string {
  const write = writer(text);
  const pieces: string[] = [];
  let from = 0;
  const put: Put = (start, end, content) => {
    pieces.push(text.slice(from, start), content);
    from = end;
  };
  make(structure, spanAt(structure, blank(structure, structure.startsWith("\ufeff") ? 1 : 0)), treeOf(edits), write, put);
  return [...pieces, text.slice(from)].join("");
}

/** Replaces a range of the text; called in order, from the beginning of the text to its end. */
type Put = (start: number, end: number, content: string) => void;

type Write = (value: string) => string;

/** Returns a writer that escapes all characters beyond ASCII if the file does so. */
function writer(text: string): Write {
  const escapes = text.includes("\\u") && !/[^\x00-\x7f]/.test(text.replace(/^\ufeff/, ""));
  return (value) =>
    escapes
      ? JSON.stringify(value).replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : JSON.stringify(value);
}

/** The edits of a value and of the values inside it. */
interface Tree {
  readonly pointer: string;
  readonly inside: Map<string, Tree>;
  value?: Written;
  isRemoved?: true;
  readonly after: Extract<Edit, { after: string }>[];
  readonly items: (Item | string)[];
}

function treeOf(edits: readonly Edit[]): Tree {
  const root: Tree = { pointer: "", inside: new Map(), after: [], items: [] };
  for (const one of edits) {
    let tree = root;
    const pointer = "at" in one ? one.at : "after" in one ? one.after : "remove" in one ? one.remove : one.behind;
    for (const key of segmentsOf(pointer)) {
      const next = tree.inside.get(key) ?? { pointer, inside: new Map(), after: [], items: [] };
      tree.inside.set(key, next);
      tree = next;
    }
    if ("at" in one) tree.value = one.value;
    else if (tree === root) throw new TypeError("the whole document is not a property");
    else if ("remove" in one) tree.isRemoved = true;
    else if ("after" in one) tree.after.push(one);
    else tree.items.push(one.item);
  }
  return root;
}

function make(text: string, span: Span, tree: Tree, write: Write, put: Put): void {
  if (tree.value !== undefined) {
    if (/[{[]/.test(text[span.start] ?? "") && !Array.isArray(tree.value)) throw new TypeError(`${tree.pointer} is not a string`);
    put(span.start, span.end, inline(tree.value, write));
  }
  if (tree.inside.size === 0) return;
  const children = childrenAt(text, span.start);
  const lastKept = children.findLastIndex(({ key }) => tree.inside.get(key)?.isRemoved === undefined);
  children.forEach((child, i) => {
    const wanted = tree.inside.get(child.key);
    if (!wanted) return;
    tree.inside.delete(child.key);
    if (wanted.isRemoved) remove(text, children, i, lastKept, put);
    else make(text, child.value, wanted, write, put);
    for (const one of wanted.after) put(child.value.end, child.value.end, insertion(text, span, children, i, one, write));
    if (wanted.items.length > 0) put(child.value.end, child.value.end, itemsLike(text, child.value, wanted.items, write));
  });
  for (const { pointer } of tree.inside.values()) throw new TypeError(`there is no ${pointer}`);
}

/** Returns where the line end and the blanks before a place begin. */
function lineBefore(text: string, place: number): number {
  let start = place;
  while (text[start - 1] === " " || text[start - 1] === "\t") start--;
  if (text[start - 1] === "\n") start -= text[start - 2] === "\r" ? 2 : 1;
  return start;
}

/** Removes a property and its line: with the comma behind it, or, behind the last one that is kept, with the comma before it. */
function remove(text: string, children: readonly Child[], i: number, lastKept: number, put: Put): void {
  const [before, child, next] = [children[i - 1], children[i], children[i + 1]];
  if (!child?.name || lastKept < 0) throw new TypeError("the only property of an object cannot be removed");
  const from = lineBefore(text, child.name.start);
  if (i > lastKept) {
    const comma = text.indexOf(",", before?.value.end);
    put(comma, comma + 1, "");
    put(Math.max(from, comma + 1), child.value.end, "");
    return;
  }
  const toNext = next?.name?.start ?? child.value.end;
  const isAlone = /\n/.test(text.slice(from, child.name.start)) && /\n/.test(text.slice(child.value.end, toNext));
  if (isAlone) put(from, text.indexOf(",", child.value.end) + 1, "");
  else put(child.name.start, toNext, "");
}

function insertion(
  text: string,
  object: Span,
  children: readonly Child[],
  i: number,
  { after, key, value }: Tree["after"][number],
  write: Write,
): string {
  const { between, colon } = layout(text, object, children, i, after);
  const content = isTable(value) ? objectLike(text, children[i]?.value ?? object, value, write) : inline(value, write);
  return `${between}${write(key)}${colon}${content}`;
}

/** The text around the properties of an object. */
interface Layout {
  readonly open: string;
  readonly between: string;
  readonly colon: string;
  readonly close: string;
}

/** Returns the layout of an object at one of its properties: like the text before it, or else after it, or else after the bracket. */
function layout(text: string, object: Span, children: readonly Child[], i: number, pointer: string): Layout {
  const [before, one, next, first, last] = [children[i - 1], children[i], children[i + 1], children[0], children.at(-1)];
  if (!one?.name || !first?.name || !last) throw new TypeError(`${pointer} is not a property`);
  const open = text.slice(object.start + 1, first.name.start);
  const gap = (from: Child | undefined, to: Child | undefined) => from && to?.name && text.slice(from.value.end, to.name.start);
  return {
    open,
    between: gap(before, one) ?? gap(one, next) ?? `,${open}`,
    colon: text.slice(one.name.end, one.value.start),
    close: text.slice(last.value.end, object.end - 1),
  };
}

/** Returns items with the layout of the one before them. */
function itemsLike(text: string, model: Span, items: readonly (Item | string)[], write: Write): string {
  const lineStart = Math.max(text.lastIndexOf("\n", model.start - 1), text.lastIndexOf("\r", model.start - 1)) + 1;
  const indent = text.slice(lineStart, model.start);
  if (!/^[ \t]*$/.test(indent)) return items.map((item) => `, ${printed(item, undefined, write)}`).join("");
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const [, inner = `${indent}  `] = /^\{[\r\n]+([ \t]+)/.exec(text.slice(model.start, model.end)) ?? [];
  const lines = { indent, unit: inner.slice(indent.length) || "  ", newLine };
  return items.map((item) => `,${model.start === 0 ? "" : newLine}${indent}${printed(item, lines, write)}`).join("");
}

/** The longest line of a printed value that does not go on in the next line. */
const longestLine = 140;

/** Returns a value as JSON: in one line, unless that would be too long. */
function printed(value: unknown, lines: { indent: string; unit: string; newLine: string } | undefined, write: Write): string {
  if (typeof value === "string") return write(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = (inner: typeof lines): string[] =>
    Array.isArray(value)
      ? value.map((one) => printed(one, inner, write))
      : Object.entries(value).map(([key, one]) => `${write(key)}: ${printed(one, inner, write)}`);
  const line = Array.isArray(value) ? `[${parts(undefined).join(", ")}]` : `{ ${parts(undefined).join(", ")} }`;
  if (lines === undefined || line.length + lines.indent.length <= longestLine) return line;
  const indent = lines.indent + lines.unit;
  return `${open}${lines.newLine}${parts({ ...lines, indent })
    .map((part) => `${indent}${part}`)
    .join(`,${lines.newLine}`)}${lines.newLine}${lines.indent}${close}`;
}

/** Returns a value in one line. */
function inline(value: Written, write: Write): string {
  if (typeof value === "string") return write(value);
  if (typeof value !== "object") return String(value);
  if (!isTable(value)) return `[${value.map((one) => inline(one, write)).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, content]) => `${write(key)}: ${inline(content, write)}`)
    .join(", ")} }`;
}

function isTable(value: Written): value is { readonly [key: string]: Written } {
  return typeof value === "object" && !Array.isArray(value);
}

function objectLike(text: string, model: Span, value: { readonly [key: string]: Written }, write: Write): string {
  const children = text[model.start] === "{" ? childrenAt(text, model.start) : [];
  const { open, between, colon, close } =
    children.length > 0
      ? layout(text, model, children, Math.min(1, children.length - 1), "")
      : { open: " ", between: ", ", colon: ": ", close: " " };
  return `{${open}${Object.entries(value)
    .map(([key, content]) => `${write(key)}${colon}${inline(content, write)}`)
    .join(between)}${close}}`;
}

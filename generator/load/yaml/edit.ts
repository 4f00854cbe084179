import type { Document, Node, Pair, Scalar, YAMLMap } from "yaml";
import { segmentsOf } from "../../catalog/pointer.ts";
import type { Edit, Item, Written } from "../edits.ts";
import { type Splice, spliced } from "../puts.ts";
import { spanOf } from "./compose.ts";
import { yaml } from "./module.ts";
import { keyOf } from "./places.ts";
import { yamlText } from "./print.ts";

/**
 * Changes a YAML text in place and leaves all other bytes untouched. Throws on an edit that does not fit the text, which is a bug in the
 * caller.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const document = yaml().parseDocument(text, { uniqueKeys: false, prettyErrors: false, keepSourceTokens: false });
  const changes = edits.map((one) =>
    "behind" in one
      ? newItem(text, document, one.behind, one.item, newLine)
      : "at" in one
        ? replacement(text, document, one.at, one.value)
        : "remove" in one
          ? removal(text, document, one.remove)
          : insertion(text, document, one, newLine),
  );
  return spliced(text, changes);
}

function replacement(text: string, document: Document.Parsed, at: string, value: Written): Splice {
  const { node, parent } = find(document, at);
  if (node === null || (!yaml().isScalar(node) && !Array.isArray(value))) throw new TypeError(`${at} is not a string`);
  const { start, end } = spanOf(node);
  if (Array.isArray(value))
    return { start, end: start + text.slice(start, end).trimEnd().length, content: written(value, undefined, true) };
  const lineEnd = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end, content: written(value, node as Scalar, parent?.flow === true) + lineEnd };
}

function insertion(
  text: string,
  document: Document.Parsed,
  { after, key, value }: Extract<Edit, { after: string }>,
  newLine: string,
): Splice {
  const { pair, parent } = find(document, after);
  if (!pair || !parent) throw new TypeError(`${after} is not a property`);
  const like = (yaml().isScalar(pair.value) ? pair.value : undefined) as Scalar | undefined;
  const name = written(key, pair.key as Scalar, true);
  const end = endOf(text, pair as Pair<Node, Node | null>);
  if (parent.flow) return { start: end, end, content: `, ${name}: ${written(value, like, true)}` };
  const keyStart = spanOf(pair.key as Node).start;
  const indent = keyStart - (text.lastIndexOf("\n", keyStart - 1) + 1);
  const lineEnd = endOfLine(text, end);
  return { start: lineEnd, end: lineEnd, content: `${newLine}${" ".repeat(indent)}${name}: ${written(value, like, false)}` };
}

/** Returns the change that removes a property: its lines, or, where it shares one, what it takes up there. */
function removal(text: string, document: Document.Parsed, at: string): Splice {
  const { pair, parent } = find(document, at);
  const pairs = (parent?.items ?? []) as readonly Pair<Node, Node | null>[];
  const i = pairs.findIndex((one) => one === pair);
  const [before, own, next] = [pairs[i - 1], pairs[i], pairs[i + 1]];
  if (!own || pairs.length < 2) throw new TypeError(`${at} is not one of several properties`);
  const { start } = spanOf(own.key);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const isFirst = !before || (parent?.flow !== true && text.slice(lineStart, start).trim() !== "");
  if (isFirst) return { start, end: next ? spanOf(next.key).start : endOf(text, own), content: "" };
  if (parent?.flow) return { start: endOf(text, before), end: endOf(text, own), content: "" };
  return { start: endOfLine(text, lineStart - 2), end: endOfLine(text, endOf(text, own)), content: "" };
}

/** Returns where a property ends, without the white space after it. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const { start, end } = spanOf(value ?? key);
  return start + text.slice(start, end).trimEnd().length;
}

/** Returns the change that adds an item to a list, behind another. */
function newItem(text: string, document: Document.Parsed, behind: string, item: Item | string, newLine: string): Splice {
  const { node } = find(document, behind);
  if (!node) throw new TypeError(`there is no ${behind}`);
  const { start } = spanOf(node);
  const end = start + text.slice(start, spanOf(node).end).trimEnd().length;
  const [, indent] = /^([ ]*)-[ ]+$/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)) ?? [];
  if (indent === undefined) return { start: end, end, content: `, ${inFlow(item)}` };
  const lineEnd = endOfLine(text, end);
  if (typeof item === "string") {
    const like = yaml().isScalar(node) ? (node as Scalar) : undefined;
    return { start: lineEnd, end: lineEnd, content: `${newLine}${indent}- ${written(item, like, false)}` };
  }
  if (hasBlocks(node)) {
    const block = yamlText([item]).trimEnd().split("\n");
    return { start: lineEnd, end: lineEnd, content: block.map((line) => newLine + indent + line).join("") };
  }
  const lines = Object.entries(item).map(([key, value], i) => `${indent}${i === 0 ? "- " : "  "}${key}: ${inFlow(value)}`);
  return { start: lineEnd, end: lineEnd, content: lines.map((line) => newLine + line).join("") };
}

/** Returns where the line ends that a place is in, before its line break. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" ? at - 1 : at;
}

/** Whether the values of a map stand in lines of their own: a new one like it has its values there, too. */
function hasBlocks(node: Node): boolean {
  return yaml().isMap(node) && node.items.some(({ value }) => yaml().isMap(value) && value.flow !== true);
}

/** Returns any value in one line. */
function inFlow(value: unknown): string {
  if (typeof value === "string") return written(value, undefined, true);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${written(key, undefined, true)}: ${inFlow(inner)}`)
    .join(", ")} }`;
}

/** Returns the node that a pointer leads to, with the map and the pair it is in. */
function find(document: Document.Parsed, pointer: string): { node: Node | null; pair?: Pair; parent?: YAMLMap } {
  const { isMap, isSeq } = yaml();
  let found: { node: Node | null; pair?: Pair; parent?: YAMLMap } = { node: document.contents as Node };
  for (const segment of segmentsOf(pointer)) {
    const { node } = found;
    if (isMap(node)) {
      const pair = pairsOf(node).get(segment);
      if (!pair) throw new TypeError(`there is no ${pointer}`);
      found = { node: pair.value as Node | null, pair, parent: node };
    } else if (isSeq(node)) found = { node: node.items[Number(segment)] as Node };
    else throw new TypeError(`there is no ${pointer}`);
  }
  return found;
}

/** The pairs of large maps by their keys, the last of each: searching them once for each edit would take too long. */
const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair.key as Node), pair] as const));
  known.set(map, pairs);
  return pairs;
}

/** Returns a value in one line: a text without quotes only where the text it is like has none, and where that is safe. */
function written(value: Written, like: Scalar | undefined, inFlow: boolean): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map((one) => written(one, undefined, true)).join(", ")}]`;
  if (typeof value !== "string")
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${written(inner, undefined, true)}`)
      .join(", ")} }`;
  const isVersion = /^\d+\.\d+\.\d+$/.test(value);
  const isSafe =
    isVersion || (/^[\p{L}][^:#{}[\],&*!|>'"%@`\r\n\t]*(?<!\s)$/u.test(value) && !/^(?:yes|no|on|off|true|false|null|y|n)$/i.test(value));
  return isSafe && (inFlow ? like === undefined || like.type === "PLAIN" : like?.type !== "QUOTE_DOUBLE" && like?.type !== "QUOTE_SINGLE")
    ? value
    : JSON.stringify(value);
}

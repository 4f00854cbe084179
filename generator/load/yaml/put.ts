import type { Document, Node, Pair, YAMLMap } from "yaml";
import { type Put, type PutBranch, type PutTree, putTree, type Splice, spliced, withPuts } from "../puts.ts";
import { spanOf } from "./compose.ts";
import { endOfLine } from "./edit.ts";
import { yaml } from "./module.ts";
import { keyOf } from "./places.ts";
import { yamlText } from "./print.ts";

/** Sets and removes properties in a YAML text, and leaves all other bytes as they are. */
export function putYaml(text: string, puts: readonly Put[]): string {
  const document = yaml().parseDocument(text, { uniqueKeys: false, prettyErrors: false, keepSourceTokens: false });
  const root = document.contents as Node | null;
  if (!yaml().isMap(root) || root.flow === true) throw new TypeError("the document is not a block of properties");
  const splices: Splice[] = [];
  put({ text, document, ...styleOf(text, root) }, root, putTree(puts), splices);
  return spliced(text, splices);
}

/** A text, and how it is written. */
interface Written {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly newLine: string;
  /** How many spaces a block is indented by. */
  readonly indent: number;
  /** Whether the items of a list are indented in a property. */
  readonly indentSeq: boolean;
}

function put(written: Written, map: YAMLMap, tree: PutTree, splices: Splice[]): void {
  const { text, newLine } = written;
  const pairs = map.items as Pair<Node, Node | null>[];
  const known = new Map(pairs.map((pair) => [keyOf(pair.key), pair]));
  const column = columnOf(text, pairs[0]);
  const added: string[] = [];
  for (const [key, branch] of tree) {
    const pair = known.get(key);
    if (pair !== undefined) replace(written, pair, branch, column, splices);
    else if (branch.kind !== "remove") {
      const value = branch.kind === "set" ? branch.value : withPuts({}, branch.tree);
      added.push(newLine + " ".repeat(column) + block(written, yamlText({ [key]: value }, written), column));
    }
  }
  if (added.length === 0) return;
  const at = endOfLine(text, endOf(text, pairs.at(-1)));
  splices.push({ start: at, end: at, content: added.join("") });
}

function replace(written: Written, pair: Pair<Node, Node | null>, branch: PutBranch, column: number, splices: Splice[]): void {
  const { text, document } = written;
  const { key, value } = pair;
  const [start, end] = [spanOf(key).start, endOf(text, pair)];
  if (branch.kind === "remove") {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const after = text.indexOf("\n", end);
    splices.push({ start: from, end: after < 0 ? text.length : after + 1, content: "" });
    return;
  }
  if (branch.kind === "inside" && yaml().isMap(value) && value.flow !== true && value.items.length > 0 && !empties(value, branch.tree)) {
    put(written, value, branch.tree, splices);
    return;
  }
  const content = branch.kind === "set" ? branch.value : withPuts(value?.toJS(document), branch.tree);
  const name = text.slice(start, spanOf(key).end);
  const printed = block(written, yamlText({ k: content }, written), column).replace(/^k/, () => name);
  splices.push({ start, end, content: printed });
}

/** Whether nothing is left of a map. */
function empties(map: YAMLMap, tree: PutTree): boolean {
  return (
    (map.items as Pair<Node>[]).every(({ key }) => tree.get(keyOf(key))?.kind === "remove") &&
    [...tree.values()].every(({ kind }) => kind === "remove")
  );
}

/** Returns lines of YAML, the first without its indentation. */
function block({ newLine }: Written, text: string, column: number): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line, i) => (i === 0 || line === "" ? line : " ".repeat(column) + line)).join(newLine);
}

function columnOf(text: string, pair: Pair<Node, Node | null> | undefined): number {
  if (pair === undefined) return 0;
  const { start } = spanOf(pair.key);
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** Returns where a property ends, without the white space after it. */
function endOf(text: string, pair: Pair<Node, Node | null> | undefined): number {
  if (pair === undefined) return text.length;
  const { start } = spanOf(pair.key);
  // What has no value ends with its colon.
  const { end } = pair.value === null ? { end: text.indexOf(":", spanOf(pair.key).end) + 1 } : spanOf(pair.value);
  return start + text.slice(start, end).trimEnd().length;
}

/** Returns how a document is written, as its first blocks show. */
function styleOf(text: string, root: YAMLMap): Pick<Written, "newLine" | "indent" | "indentSeq"> {
  const { isMap, isSeq } = yaml();
  let indent: number | undefined;
  let indentSeq: boolean | undefined;
  const stack: YAMLMap[] = [root];
  for (let map = stack.pop(); map !== undefined && (indent === undefined || indentSeq === undefined); map = stack.pop()) {
    const column = columnOf(text, (map.items as Pair<Node, Node | null>[])[0]);
    for (const { value } of map.items as Pair<Node, Node | null>[]) {
      if (isMap(value) && value.flow !== true && value.items.length > 0) {
        indent ??= columnOf(text, (value.items as Pair<Node, Node | null>[])[0]) - column;
        stack.push(value);
      } else if (isSeq(value) && value.flow !== true) {
        const { start } = spanOf(value);
        indentSeq ??= start - (text.lastIndexOf("\n", start - 1) + 1) > column;
      }
    }
  }
  return { newLine: text.includes("\r\n") ? "\r\n" : "\n", indent: Math.max(indent ?? 2, 1), indentSeq: indentSeq ?? true };
}

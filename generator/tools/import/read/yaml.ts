import type { Node, Pair, ParsedNode } from "yaml";
import { layoutOf } from "../../../load/layout.ts";
import { yaml as library } from "../../../load/yaml/module.ts";
import { UsageError } from "../../../problems/exit-codes.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { type Child, numberAsWritten, type Tree } from "./tree.ts";
import { treeList } from "./tree-list.ts";

/** YAML of any shape. */
export const yaml: Reader = {
  accepts: ({ path, text }) => /\.ya?ml$/i.test(path) || /^[\w-]+:\n(?:[ \t]+\S.*\n)+/.test(text),
  read: (file, choices) => treeList(yamlTree(file), choices),
};

/** How many values aliases may repeat: a few lines of aliases can mean billions of values. */
const mostRepeated = 100_000;

export function yamlTree({ path, text }: SourceFile): Tree {
  const layout = layoutOf(text);
  const documents = library().parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const all = "empty" in documents ? [] : documents;
  for (const { errors } of all) {
    const [first] = errors;
    if (first === undefined) continue;
    const [line, column] = layout.lineOf(first.pos[0]);
    throw new UsageError(
      `${path}:${line}:${column}: this is not YAML: ${first.message.split("\n")[0]?.replace(/\.$/, "")}.`,
      "Correct the syntax at this position.",
    );
  }
  const roots = all.map((document) => {
    let repeated = 0;
    const lineOf = (node: Node | null | undefined, before: number): number => (node?.range ? layout.lineOf(node.range[0])[0] : before);
    const tree = (node: Node | null, before: number): Tree => {
      const line = lineOf(node, before);
      if (library().isAlias(node)) {
        const target = node.resolve(document);
        if (target === undefined || ++repeated > mostRepeated)
          throw new UsageError(`${path}:${line}: the alias *${node.source} cannot be resolved.`, "Write its value instead.");
        return tree(target, line);
      }
      if (library().isMap(node)) {
        const children = node.items.map((pair: Pair): Child => {
          const key = pair.key as ParsedNode;
          const at = lineOf(key, line);
          return { key: keyOf(key, text), line: at, tree: tree(pair.value as Node | null, at) };
        });
        return { line, isList: false, children };
      }
      if (library().isSeq(node))
        return {
          line,
          isList: true,
          children: node.items.map(
            (item, i): Child => ({ key: String(i), line: lineOf(item as Node, line), tree: tree(item as Node, line) }),
          ),
        };
      return { line, value: scalarOf(node, text) };
    };
    return tree(document.contents, 1);
  });
  const [only = { line: 1, value: null }] = roots;
  return roots.length < 2
    ? only
    : { line: 1, isList: true, children: roots.map((root, i) => ({ key: String(i), line: root.line, tree: root })) };
}

function keyOf(key: Node | null, text: string): string {
  const value = scalarOf(key, text);
  return value === null ? "" : String(value);
}

/** Returns a scalar: dates and long numbers as they are written. */
function scalarOf(node: Node | null, text: string): string | number | boolean | null {
  if (!library().isScalar(node)) return null;
  const { value, range, type } = node;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  const written = range && type === "PLAIN" ? text.slice(range[0], range[1]) : String(value);
  return typeof value === "number" ? numberAsWritten(written) : written;
}

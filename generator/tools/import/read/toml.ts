import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { UsageError } from "../../../problems/exit-codes.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { type Child, numberAsWritten, type Tree } from "./tree.ts";
import { treeList } from "./tree-list.ts";

/** TOML of any shape. */
export const toml: Reader = {
  accepts: ({ path, text }) => /\.toml$/i.test(path) || /^\[\[?[\w.-]+\]\]?\n[\w-]+ ?=/m.test(text),
  read: (file, choices) => treeList(treeOf(file), choices),
};

/** A branch that is still growing: tables add to it. */
interface Growing {
  readonly line: number;
  readonly isList: boolean;
  readonly children: (Child & { readonly tree: Tree | Growing })[];
}

function treeOf({ path, text }: SourceFile): Tree {
  const root: Growing = { line: 1, isList: false, children: [] };
  const known = new Map<Growing, Map<string, Growing>>();
  for (const item of program({ path, text }).body[0].body) {
    if (item.type === "TOMLKeyValue") add(root, item, known);
    else {
      const { line } = item.loc.start;
      const table = item.resolvedKey.reduce<Growing>(
        (at, key, i) => step(at, String(key), line, typeof item.resolvedKey[i + 1] === "number", known),
        root,
      );
      for (const pair of item.body) add(table, pair, known);
    }
  }
  return root as Tree;
}

function program({ path, text }: Pick<SourceFile, "path" | "text">): AST.TOMLProgram {
  try {
    return parseTOML(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UsageError(
      `${path}:${error.lineNumber}:${error.column + 1}: this is not TOML: ${error.message.replace(/\.$/, "")}.`,
      "Correct the syntax at this position.",
    );
  }
}

/** Returns the branch under a key, which is new if there is none yet. */
function step(at: Growing, key: string, line: number, isList: boolean, known: Map<Growing, Map<string, Growing>>): Growing {
  const inside = known.get(at) ?? new Map<string, Growing>();
  known.set(at, inside);
  const there = inside.get(key);
  if (there !== undefined) return there;
  const made: Growing = { line, isList, children: [] };
  inside.set(key, made);
  at.children.push({ key, line, tree: made as Tree });
  return made;
}

function add(table: Growing, { key, value, loc }: AST.TOMLKeyValue, known: Map<Growing, Map<string, Growing>>): void {
  const names = key.keys.map((one) => (one.type === "TOMLBare" ? one.name : one.value));
  const at = names.slice(0, -1).reduce((inside, name) => step(inside, name, loc.start.line, false, known), table);
  at.children.push({ key: names.at(-1) ?? "", line: loc.start.line, tree: tree(value, known) });
}

function tree(node: AST.TOMLContentNode, known: Map<Growing, Map<string, Growing>>): Tree {
  const { line } = node.loc.start;
  if (node.type === "TOMLArray")
    return {
      line,
      isList: true,
      children: node.elements.map((one, i) => ({ key: String(i), line: one.loc.start.line, tree: tree(one, known) })),
    };
  if (node.type === "TOMLInlineTable") {
    const made: Growing = { line, isList: false, children: [] };
    for (const pair of node.body) add(made, pair, known);
    return made as Tree;
  }
  if (node.kind === "string" || node.kind === "boolean") return { line, value: node.value };
  return { line, value: "number" in node ? numberAsWritten(node.number) : node.datetime };
}

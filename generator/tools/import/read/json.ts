import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { UsageError } from "../../../problems/exit-codes.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { type Child, numberAsWritten, type Tree } from "./tree.ts";
import { treeList } from "./tree-list.ts";

/** JSON of any shape, with or without comments. */
export const json: Reader = {
  accepts: ({ path, text }) => /\.(?:json|jsonc|json5)$/i.test(path) || /^\s*[[{]/.test(text),
  read: (file, choices) => treeList(jsonTree(file), choices),
};

export function jsonTree({ path, text }: SourceFile): Tree {
  const bare = text.replace(/^\ufeff/, "");
  try {
    return tree(parse(bare, { mode: "jsonc", ranges: true, allowTrailingCommas: true }).body, bare);
  } catch (error) {
    const { line, column, message } = error as { line?: number; column?: number; message: string };
    if (line === undefined || column === undefined) throw error;
    throw new UsageError(
      `${path}:${line}:${column}: this is not JSON: ${message.replace(/ ?\(\d+:\d+\)\.?$/, "").replace(/\.$/, "")}.`,
      "Correct the syntax at this position.",
    );
  }
}

function tree(node: ValueNode, text: string): Tree {
  const { line } = node.loc.start;
  switch (node.type) {
    case "Object":
      return {
        line,
        isList: false,
        children: node.members.map(
          ({ name, value }): Child => ({
            key: name.type === "String" ? name.value : name.name,
            line: name.loc.start.line,
            tree: tree(value, text),
          }),
        ),
      };
    case "Array":
      return {
        line,
        isList: true,
        children: node.elements.map(({ value }, i): Child => ({ key: String(i), line: value.loc.start.line, tree: tree(value, text) })),
      };
    case "Number":
      return { line, value: numberAsWritten(node.range === undefined ? String(node.value) : text.slice(...node.range)) };
    case "String":
    case "Boolean":
      return { line, value: node.value };
    default:
      return { line, value: null };
  }
}

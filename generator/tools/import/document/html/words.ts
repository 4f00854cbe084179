import type { DefaultTreeAdapterTypes } from "parse5";
import type { Words } from "../block.ts";
import { oneLineOf } from "../soft-lines.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Returns the line of a node in its file. */
export function lineOf(node: Node | undefined, offset: number): number {
  if (node === undefined) return offset + 1;
  const line = node.sourceCodeLocation?.startLine ?? 1;
  // A text may begin with empty lines.
  const before = "value" in node ? (/^\s*/.exec(node.value)?.[0].split("\n").length ?? 1) - 1 : 0;
  return offset + line + before;
}

/** Returns the text of nodes, as a browser shows it. */
export function wordsOf(nodes: readonly Node[]): Words {
  const text = textOf(nodes);
  const first = nodes.find((node) => textOf([node]) !== "");
  if (first === undefined || !isElement(first)) return { text };
  if (marks.has(first.tagName)) return { text, lead: textOf([first]) };
  // A paragraph or span around it all.
  return first.tagName === "p" || first.tagName === "span" ? { text, ...leadOf(wordsOf(first.childNodes)) } : { text };
}

function leadOf({ lead }: Words): { readonly lead?: string } {
  return lead === undefined ? {} : { lead };
}

const marks = new Set(["code", "b", "strong", "tt", "kbd", "samp", "em", "a", "var"]);

function textOf(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") parts.push(node);
    else if ("value" in node) parts.push(inOneLine(node.value));
    else if (isElement(node) && !/^(?:script|style|template)$/.test(node.tagName)) {
      const end = broken.has(node.tagName) ? "\v" : "";
      parts.push(end);
      stack.push(end);
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    }
  }
  // What breaks the line twice breaks it once.
  const lines = parts
    .join("")
    .split("\v")
    .map((line) => line.replaceAll(/ {2,}/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

function inOneLine(text: string): string {
  const words = text.trim();
  if (words === "") return text === "" ? "" : " ";
  const line = oneLineOf(words.replaceAll(/[ \t\r\f]+/g, " "));
  return `${/^\s/.test(text) ? " " : ""}${line}${/\s$/.test(text.slice(-1)) ? " " : ""}`;
}

/** What begins and ends a line. */
const broken = new Set("br p div li tr ul ol table h1 h2 h3 h4 h5 h6 pre dt dd section article blockquote".split(" "));

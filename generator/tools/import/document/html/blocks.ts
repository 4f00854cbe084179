import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Block, Item, Words } from "../block.ts";
import { tableOf } from "./table.ts";
import { type Element, isElement, lineOf, type Node, wordsOf } from "./words.ts";

/** Returns the blocks of a page, or of a piece of one that begins at a line. `list` numbers the lists. */
export function htmlBlocks(html: string, start: number, list: () => number): readonly Block[] {
  const page = parse(html, { sourceCodeLocationInfo: true });
  return flow(page, { offset: start - 1, list }, 0);
}

interface Page {
  readonly offset: number;
  readonly list: () => number;
}

/** Deeper elements are read as text, so that no page exhausts the stack. */
const deepest = 400;

/** Returns the blocks of a node; text between them becomes paragraphs. */
function flow(parent: DefaultTreeAdapterTypes.ParentNode, page: Page, depth: number): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = (): void => {
    const words = wordsOf(inline);
    if (words.text !== "") blocks.push({ is: "paragraph", line: firstLine(inline, page), words });
    inline = [];
  };
  for (const node of parent.childNodes) {
    const found = isElement(node) && depth < deepest ? blocksOf(node, page, depth + 1) : undefined;
    if (found === undefined) inline.push(node);
    else {
      flush();
      blocks.push(...found);
    }
  }
  flush();
  return blocks;
}

function firstLine(nodes: readonly Node[], page: Page): number {
  const first = nodes.find((node) => wordsOf([node]).text !== "");
  return lineOf(first, page.offset);
}

/** Returns the blocks that an element is; `undefined` for what stands in a line of text. */
function blocksOf(element: Element, page: Page, depth: number): readonly Block[] | undefined {
  const line = lineOf(element, page.offset);
  const name = element.tagName;
  if (/^h[1-6]$/.test(name)) return [{ is: "heading", line, level: Number(name[1]), words: withoutAnchor(wordsOf(element.childNodes)) }];
  if (unseen.has(name)) return [];
  if (name === "table") {
    const table = tableOf(element, page.offset);
    return table === undefined ? flow(element, page, depth) : [table];
  }
  if (name === "pre") return [{ is: "paragraph", line, words: wordsOf(element.childNodes), isCode: true }];
  if (name === "dl") return definitions(element, page, depth);
  if (name === "ul" || name === "ol") return items(element, page, depth);
  return containers.has(name) || hasBlocks(element) ? flow(element, page, depth) : undefined;
}

const unseen = new Set(["script", "style", "template", "head", "noscript", "nav", "svg", "button", "select", "textarea"]);

const containers = new Set(
  (
    "html body div section article main header footer aside p blockquote details summary figure figcaption form fieldset address center " +
    "tbody thead tfoot tr td th caption li dt dd"
  ).split(" "),
);

/** Whether an element that stands in a line has blocks in it all the same, such as a link around a table. */
function hasBlocks(element: Element): boolean {
  return element.childNodes.some(
    (node) => isElement(node) && (containers.has(node.tagName) || /^(?:table|dl|ul|ol|pre|h[1-6])$/.test(node.tagName)),
  );
}

function items(parent: Element, page: Page, depth: number): readonly Block[] {
  const list = page.list();
  return parent.childNodes.filter(isElement).flatMap((element) => {
    const [first, ...content] = flow(element, page, depth + 1);
    if (first === undefined) return [];
    return first.is === "paragraph"
      ? [{ is: "item", line: first.line, list, words: first.words, content } satisfies Item]
      : [first, ...content];
  });
}

/** Each term with the definitions below it; terms that share a definition each have it. */
function definitions(parent: Element, page: Page, depth: number): readonly Item[] {
  const list = page.list();
  const groups: { terms: Element[]; content: Block[] }[] = [];
  for (const element of parts(parent)) {
    const last = groups.at(-1);
    if (element.tagName === "dt" && last && last.content.length === 0) last.terms.push(element);
    else if (element.tagName === "dt") groups.push({ terms: [element], content: [] });
    else last?.content.push(...flow(element, page, depth + 1));
  }
  return groups.flatMap(({ terms, content }) => {
    const [first, ...others] = content;
    const isText = first?.is === "paragraph" && first.isCode === undefined;
    return terms.map((term) => ({
      is: "item" as const,
      line: lineOf(term, page.offset),
      list,
      term: withoutAnchor(wordsOf(term.childNodes)).text,
      words: isText ? first.words : { text: "" },
      content: isText ? others : content,
    }));
  });
}

/** The terms and definitions of a list, which may be in groups. */
function parts(parent: Element): readonly Element[] {
  return parent.childNodes
    .filter(isElement)
    .flatMap((element) => (element.tagName === "div" ? element.childNodes.filter(isElement) : [element]));
}

/** Tools that make pages put a sign behind headings and terms that links to them. */
function withoutAnchor({ text, ...words }: Words): Words {
  return { ...words, text: text.replace(/[¶#]$/, "").trimEnd() };
}

import { guessed } from "../guess.ts";
import { saidBy } from "../heading-words.ts";
import type { ListPlace, ListRow, Role } from "../list.ts";
import type { Block, Heading, Table } from "./block.ts";
import type { CodeBlock, CodeBlocks } from "./code-blocks.ts";
import { below, isKnownLabel, labelIn } from "./entry-values.ts";
import { withNames } from "./names.ts";
import type { Part } from "./part.ts";
import { sectionOf, statusAbove } from "./scope.ts";

type Values = Map<string, string | number>;

/** Returns the errors that stand in headings, items and paragraphs as a part of the document's list; `undefined` if there are none. */
export function entriesPart(blocks: readonly Block[], { all: codes, labels }: CodeBlocks, tables: ReadonlySet<Table>): Part | undefined {
  const contents = contentOf(blocks, codes, tables, labels);
  const isLabel = labelsIn([...contents.values()]);
  const rows: ListRow[] = [];
  const sections: string[] = [];
  const statuses: (number | undefined)[] = [];
  for (const [block, one] of codes) {
    const content = contents.get(block) ?? [];
    const { texts, labelled } = below(content, isLabel);
    // A heading that only groups the codes below it.
    if (block.is === "heading" && content.some((inside) => isMark(inside, codes, tables)) && isGroup(one, texts)) continue;
    for (const code of [one.found.code, ...one.found.also]) {
      rows.push({ line: block.line, values: valuesOf(one, texts, labelled).set("code", code) });
      sections.push(sectionOf(one.scope));
      statuses.push(statusAbove(one.scope));
    }
  }
  if (rows.length === 0) return undefined;
  const named = withNames(rows, statuses);
  const places = placesOf(named);
  const list = { places, rows: named, unread: [] };
  return {
    line: rows[0]?.line ?? 1,
    list,
    code: "code",
    roles: guessed(list, { code: "code" }),
    isOfStatuses: false,
    sections,
    status: undefined,
  };
}

/** Returns what stands below each heading and in each item, up to the next error. */
function contentOf(
  blocks: readonly Block[],
  codes: ReadonlyMap<Block, CodeBlock>,
  tables: ReadonlySet<Table>,
  labels: ReadonlySet<Heading>,
): ReadonlyMap<Block, readonly Block[]> {
  const contents = new Map<Block, Block[]>();
  let heading: { readonly block: Block; readonly level: number; readonly content: Block[]; isClosed: boolean } | undefined;
  const ends = (block: Block, level: number): boolean => block.is === "heading" && block.level <= level && !labels.has(block);
  const visit = (all: readonly Block[], isTop: boolean): void => {
    for (const block of all) {
      if (isTop && heading !== undefined && !heading.isClosed && !ends(block, heading.level)) {
        heading.content.push(block);
        if (isMark(block, codes, tables)) heading.isClosed = true;
      } else if (heading !== undefined && ends(block, heading.level)) heading = undefined;
      if (block.is === "heading" && codes.has(block)) {
        heading = { block, level: block.level, content: [], isClosed: false };
        contents.set(block, heading.content);
      }
      if (block.is !== "item") continue;
      if (codes.has(block))
        contents.set(
          block,
          block.content.filter((inside) => !codes.has(inside)),
        );
      visit(block.content, false);
    }
  };
  visit(blocks, true);
  return contents;
}

/** Whether a block is an error, or a table of them. */
function isMark(block: Block, codes: ReadonlyMap<Block, CodeBlock>, tables: ReadonlySet<Table>): boolean {
  return block.is === "table"
    ? tables.has(block)
    : codes.has(block) || (block.is === "item" && block.content.some((inside) => isMark(inside, codes, tables)));
}

function isGroup({ found }: CodeBlock, texts: readonly string[]): boolean {
  return /^[1-5]\d\d$/.test(found.code) || (found.rest === "" && texts.length === 0);
}

/** Returns which labels count: words that say what they label, and what labels something in several errors. */
function labelsIn(contents: readonly (readonly Block[])[]): (label: string) => boolean {
  const counts = new Map<string, number>();
  const count = (block: Block): void => {
    if (block.is !== "item" && block.is !== "paragraph") return;
    const label = labelIn(block.words, block.is === "item" ? block.term : undefined)?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (block.is === "item") block.content.forEach(count);
  };
  for (const content of contents) content.forEach(count);
  return (label) => isKnownLabel(label) || (counts.get(label) ?? 0) > 1;
}

function valuesOf({ block, found }: CodeBlock, texts: readonly string[], labelled: readonly (readonly [string, string])[]): Values {
  const values: Values = new Map([["code", found.code]]);
  const { status, title } = statusIn(found.rest);
  if (status !== undefined) values.set("status", status);
  const [text = "", ...others] = [...(title === "" ? [] : [title]), ...texts];
  if (text !== "") values.set("text", text);
  const [description = "", ...more] = block.is === "heading" && title !== "" ? others : ["", ...others];
  if (description !== "") values.set("description", description);
  if (more.length > 0) values.set("more", more.join("\n\n"));
  for (const [label, words] of labelled) {
    const place = placeOf(label, words, values);
    const value = place === "status" ? Number(words.slice(0, 3)) : words;
    values.set(place, values.has(place) ? `${values.get(place)}\n${value}` : value);
  }
  return values;
}

/** Returns the place of what is labelled: of a status and of a text, the one that errors without labels have it in. */
function placeOf(label: string, words: string, values: Values): string {
  const [said] = saidBy(label);
  if (said?.is === "status" && !values.has("status") && /^[1-5]\d\d(?!\d)/.test(words)) return "status";
  return said?.is === "text" && said.rank < 1 && said.locale === undefined && !values.has("text") ? "text" : label;
}

/** Returns the HTTP status that words begin with, as in `(HTTP 404) Not found`, and the words without it. */
function statusIn(words: string): { readonly status?: number; readonly title: string } {
  const [before, bracket, status] = /^([（(]?)(?:HTTP[ -]?)?(?:status[ :]{0,2})?([45]\d\d)(?![\w.])/i.exec(words) ?? [];
  if (before === undefined) return { title: words };
  const rest = words.slice(before.length);
  const end = bracket === "" ? 0 : rest.search(/[)）]/) + 1;
  const isAll = bracket === "" && /^[A-Za-z ]{0,40}$/.test(rest);
  if (end === 0 && !isAll) return { title: words };
  return { status: Number(status), title: isAll ? "" : rest.slice(end).replace(/^[ :：–-]{1,5}/, "") };
}

function placesOf(rows: readonly ListRow[]): readonly ListPlace[] {
  const roles: Readonly<Record<string, Role>> = {
    code: { is: "code" },
    name: { is: "name" },
    status: { is: "status" },
    text: { is: "text" },
  };
  const places = new Set(["code", "text", ...rows.flatMap(({ values }) => [...values.keys()])]);
  return [...places].map((place) => ({ place, heading: place, ...(roles[place] !== undefined && { role: roles[place] }) }));
}

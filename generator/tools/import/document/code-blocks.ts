import type { Heading, Item, Paragraph } from "./block.ts";
import { codeIn, type FoundCode } from "./code-in.ts";
import { isAboutErrors, type Scoped } from "./scope.ts";

/** A heading, an item, or a paragraph that begins with a code. */
export interface CodeBlock {
  readonly scope: Scoped;
  readonly block: Heading | Item | Paragraph;
  readonly found: FoundCode;
}

export interface CodeBlocks {
  readonly all: ReadonlyMap<Heading | Item | Paragraph, CodeBlock>;
  /** Headings that occur again and again, each below an error: what they head belongs to it. */
  readonly labels: ReadonlySet<Heading>;
  /** What begins with something like a code, or stands among codes, and is not one. */
  readonly others: readonly { readonly block: Heading | Item | Paragraph; readonly reason: string }[];
}

/** Returns the headings, items and paragraphs that are errors: most of their neighbors begin with a code. */
export function codeBlocks(document: readonly Scoped[], isLenient: boolean): CodeBlocks {
  const all = new Map<CodeBlock["block"], CodeBlock>();
  const others: { block: CodeBlock["block"]; reason: string }[] = [];
  const labels = new Set<Heading>();
  const repeated = repeatedIn(document);
  for (const group of groupsOf(document)) {
    const candidates = group.map(candidate).filter(({ block }) => block.is !== "heading" || !repeated.has(block.words.text));
    const isAccepted = areErrors(candidates, group[0]?.block.is ?? "", isLenient);
    if (isAccepted) for (const { block } of group) if (block.is === "heading" && repeated.has(block.words.text)) labels.add(block);
    for (const { scope, block, found } of candidates) {
      if (found !== undefined && isAccepted && isCode(found)) all.set(block, { scope, block, found });
      else if (isAccepted && block.is === "item") others.push({ block, reason: "it does not begin with a code" });
      else if (found?.shape === "code" && found.isApart && isAboutErrors(scope))
        others.push({ block, reason: "it is not in a list or a table of errors" });
    }
  }
  return { all, labels, others };
}

/** Returns the words of headings that occur more than once. */
function repeatedIn(document: readonly Scoped[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { block } of document) if (block.is === "heading") counts.set(block.words.text, (counts.get(block.words.text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count > 1 && codeIn({ text })?.shape !== "code" ? [text] : [])));
}

interface Candidate {
  readonly scope: Scoped;
  readonly block: CodeBlock["block"];
  readonly found: FoundCode | undefined;
}

function candidate(scope: Scoped & { readonly block: CodeBlock["block"] }): Candidate {
  const { block } = scope;
  return { scope, block, found: codeIn(block.words, block.is === "item" ? block.term : undefined) };
}

/** Returns the blocks that are judged together: headings of one level below the same heading, the items of a list, paragraphs below a heading. */
function groupsOf(document: readonly Scoped[]): readonly (readonly (Scoped & { readonly block: CodeBlock["block"] })[])[] {
  const groups = new Map<unknown, Map<string, (Scoped & { readonly block: CodeBlock["block"] })[]>>();
  for (const { block, path } of document) {
    if (block.is === "table" || block.is === "unread" || (block.is === "paragraph" && block.isCode)) continue;
    const parent = path.at(-1);
    const key = block.is === "heading" ? `heading ${block.level}` : block.is === "item" && block.list > 0 ? `list ${block.list}` : block.is;
    // A list is one list, even if a heading stands in it.
    const within =
      groups.get(key.startsWith("list") ? undefined : parent) ?? new Map<string, (Scoped & { readonly block: CodeBlock["block"] })[]>();
    groups.set(key.startsWith("list") ? undefined : parent, within);
    const group = within.get(key) ?? [];
    within.set(key, group);
    group.push({ block, path });
  }
  return [...groups.values()].flatMap((within) => [...within.values()]);
}

/** Whether most of what stands together begins with a code. Without a heading that speaks of errors, that takes more codes. */
function areErrors(candidates: readonly Candidate[], kind: string, isLenient: boolean): boolean {
  const found = candidates.flatMap(({ found }) => (found === undefined ? [] : [found]));
  const sure = found.filter(({ shape }) => shape === "code").length;
  const likely = found.filter(
    (one) => one.isApart && (one.shape === "likely" || (kind !== "heading" && /^-?\d+$/.test(one.code) && one.shape !== "code")),
  ).length;
  const isAbout = candidates.some(({ scope }) => isAboutErrors(scope));
  // Most paragraphs are prose, whatever stands between them.
  if (kind === "paragraph") return (isAbout || isLenient) && found.filter(({ shape, isApart }) => shape === "code" && isApart).length > 1;
  if ((sure + likely) * 2 < candidates.length) return false;
  return isAbout ? sure > 0 || likely > 1 : sure >= (isLenient ? 2 : 3);
}

function isCode({ shape, isApart }: FoundCode): boolean {
  return shape === "code" || isApart;
}

import { saidBy } from "../heading-words.ts";
import type { Block, Words } from "./block.ts";

/** What stands below a code: its words, and what is labelled as something else. */
export interface Below {
  readonly texts: readonly string[];
  readonly labelled: readonly (readonly [label: string, text: string])[];
}

/** Returns what blocks say of an error. */
export function below(blocks: readonly Block[], isLabel: (label: string) => boolean): Below {
  const texts: string[] = [];
  const labelled: [string, string][] = [];
  let label = "";
  const add = (text: string): void => {
    if (text === "") return;
    if (label === "") texts.push(text);
    else labelled.push([label, text]);
  };
  const read = (block: Block): void => {
    if (block.is === "table" || block.is === "unread" || (block.is === "paragraph" && block.isCode)) return;
    if (block.is === "heading") {
      label = block.words.text;
      return;
    }
    const own = labelIn(block.words, block.is === "item" ? block.term : undefined);
    // What ends with a colon labels what stands below it.
    const isOwn = own !== undefined && (isLabel(own.label) || (own.text === "" && /[:：]$/.test(block.words.text)));
    if (isOwn && own.text !== "") labelled.push([own.label, own.text]);
    else if (isOwn) label = own.label;
    else add(block.is === "item" && block.term !== undefined ? `${block.term}: ${block.words.text}` : block.words.text);
    if (block.is === "item") block.content.forEach(read);
  };
  blocks.forEach(read);
  return { texts, labelled };
}

/** Returns the label that words begin with, as in `**Cause**: …`; `undefined` for words without one. */
export function labelIn({ text, lead }: Words, term?: string): { readonly label: string; readonly text: string } | undefined {
  if (term !== undefined) return { label: withoutColon(term), text };
  if (lead !== undefined && text.startsWith(lead)) {
    const rest = text.slice(lead.length).trimStart();
    if (/[:：]$/.test(lead) || rest === "") return labelled(withoutColon(lead), rest);
    if (/^[:：]/.test(rest)) return labelled(lead, rest.slice(1).trim());
  }
  const [, label, rest] = /^([^\n:：]{1,40})[:：](?!\/\/)(.*)$/s.exec(text) ?? [];
  return label === undefined || rest === undefined || !isKnownLabel(label) ? undefined : labelled(label.trim(), rest.trim());
}

/** Whether a label is a word that says what it labels. */
export function isKnownLabel(label: string): boolean {
  return label.length <= 40 && saidBy(label).some(({ rank }) => rank <= 1);
}

function labelled(label: string, text: string): { readonly label: string; readonly text: string } | undefined {
  return label === "" || label.length > 60 ? undefined : { label, text };
}

function withoutColon(label: string): string {
  return label
    .trim()
    .replace(/[:：]$/, "")
    .trimEnd();
}

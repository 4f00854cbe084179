import { joined, type Message, type Part } from "../catalog/message.ts";
import { tableName } from "../catalog/names.ts";
import type { LocaleModel, TextModel } from "./locale-table.ts";

/** The locale for testing an interface: English that everyone can read and nobody mistakes for a translation. Never published. */
export const pseudoLocale = "en-XA";

/**
 * Returns a sentence in the pseudo-locale: in brackets, so that a cut-off end is visible; with accented letters, so that hard-coded text is
 * visible; about 35 % longer, as translations are. Parameters, cases, and numbers stay the same.
 */
export function pseudo(sentence: Message): Message {
  return joined([{ kind: "text", text: "[" }, ...sentence.map(changed), { kind: "text", text: "]" }]);
}

/** Returns the table of the pseudo-locale, made from that of another locale. */
export function pseudoTable({ messages, solutions, unknown, ...makers }: LocaleModel): LocaleModel {
  const table = (texts: readonly TextModel[]): TextModel[] =>
    texts.map(({ code, text: { parts, varies } }) => ({ code, text: { parts: pseudo(parts), locale: pseudoLocale, varies } }));
  const [before, after] = pseudo([
    { kind: "text", text: unknown.before },
    { kind: "show", parameter: "rawCode" },
    { kind: "text", text: unknown.after },
  ]).flatMap(textOf);
  return {
    ...makers,
    locale: pseudoLocale,
    table: tableName(pseudoLocale),
    language: pseudoLocale,
    messages: table(messages),
    solutions: table(solutions),
    unknown: {
      before: before ?? "",
      after: after ?? "",
      codeless: pseudo([{ kind: "text", text: unknown.codeless }])
        .flatMap(textOf)
        .join(""),
    },
  };
}

function changed(part: Part): Part {
  if (part.kind === "text") return { kind: "text", text: stretched(part.text) };
  return "forms" in part ? { ...part, forms: part.forms.map(({ when, parts }) => ({ when, parts: parts.map(changed) })) } : part;
}

/** Accents every letter and doubles every vowel. */
function stretched(text: string): string {
  return text.replaceAll(/[A-Za-z]/g, (letter) => (accented[letter] ?? letter).repeat(/[aeiou]/i.test(letter) ? 2 : 1));
}

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, i) => [
    letter,
    "áƀçđéƒĝĥíĵķļɱñóþɋŕšţúʋŵӿýžÁƁÇĐÉƑĜĤÍĴĶĻϺÑÓÞɊŔŠŢÚƲŴӾÝŽ"[i] ?? letter,
  ]),
);

function textOf(part: Part): string[] {
  return part.kind === "text" ? [part.text] : [];
}

import { below } from "../../catalog/pointer.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import { codePoint } from "../../problems/code-point.ts";
import type { Report } from "./rule.ts";
import { type LocaleText, tablesIn } from "./tables.ts";

/** Requires texts to have content, in characters that are what they appear to be. */
export function textRules(catalog: Partial<FullCatalog>, value: unknown, report: Report): void {
  for (const { what, texts } of tablesIn(catalog)) for (const text of texts) plainText(text, `${what} in ${text.locale}`, report);
  surrogates(value, report);
}

function plainText({ text, pointer, ours }: LocaleText, what: string, report: Report): void {
  if (unseen.test(text)) return report("text-empty", pointer, `${what} is empty.`, "Write it.");
  if (text.trimStart() !== text) report("text-untrimmed", pointer, `${what} begins with white space.`, "Remove it.", { part: 0 });
  if (text.trimEnd() !== text) report("text-untrimmed", pointer, `${what} ends with white space.`, "Remove it.", { part: text.length - 1 });
  // Most texts are fine, and one test is enough for them.
  if (!suspicious.test(text)) return;
  const each = (
    rule: string,
    wrong: RegExp,
    message: (character: string) => string,
    cure: (character: string) => string,
    severity?: "warning",
  ): void => {
    const seen = new Set<string>();
    for (const { 0: character, index } of text.matchAll(wrong)) {
      if (!seen.has(character))
        report(rule, pointer, `${what} contains ${message(character)}.`, cure(character), { part: index, ...(severity && { severity }) });
      seen.add(character);
    }
  };
  each(
    "text-control",
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (one) => (/[\n\r\u2028\u2029]/.test(one) ? `a line break, ${codePoint(one)}` : `the control character ${codePoint(one)}`),
    () => "Write it as a single line of plain text.",
  );
  each(
    "text-bidi",
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (one) => `${codePoint(one)}, an invisible mark that changes the direction of text`,
    () => "Remove the mark.",
  );
  // Quotations stay as they are in the source.
  if (!ours) return;
  each(
    "text-lost",
    /\ufffd/g,
    () => `${codePoint("\ufffd")}, which marks a lost character`,
    () => "Write the character that was there.",
    "warning",
  );
  each(
    "text-radical",
    /[\u2e80-\u2eff\u2f00-\u2fdf]/g,
    (one) => `${one} (${codePoint(one)}), a radical that only looks like a Chinese character`,
    whole,
    "warning",
  );
}

/** A text that consists only of white space and invisible characters. */
const unseen =
  /^(?:[\s\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}]|\u034f|[\ufe00-\ufe0f])*$/u;

/** Every character that the rules search for. */
const suspicious = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u2e80-\u2fdf\ufffd]/;

/** Returns the character that a radical resembles, if Unicode maps it to one. */
function whole(radical: string): string {
  const character = radical.normalize("NFKC");
  return character === radical
    ? `Retype the Chinese character that was meant; ${codePoint(radical)} is only a component of such characters.`
    : `Write ${character} (${codePoint(character)}).`;
}

/** Reports lone surrogates, which have no meaning and no UTF-8 form; they may occur in any text. */
function surrogates(value: unknown, report: Report): void {
  // Most values have none, and then no place is needed.
  if (!isWellFormed(value)) lone(value, report, "");
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (value === null || typeof value !== "object") return true;
  for (const key of Object.keys(value)) if (!isWellFormed((value as Record<string, unknown>)[key])) return false;
  return true;
}

function lone(value: unknown, report: Report, pointer: string): void {
  if (typeof value === "string") {
    if (value.isWellFormed()) return;
    const at = value.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    report(
      "text-surrogate",
      pointer,
      `The text contains ${codePoint(value[at] ?? "")}, half of a surrogate pair.`,
      "Write the whole character, or remove this half.",
      { part: at },
    );
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) lone(inner, report, below(pointer, key));
  }
}

import { canonicalLocale } from "../../catalog/locale.ts";
import { targetLocales } from "../../normalize/translation.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Answer, partsOf } from "./format.ts";
import type { Unfinished } from "./unfinished.ts";

const kinds: readonly string[] = ["message", "solution", "remark"];

/** Why no text of the catalogs is meant by an answer, with what was probably meant. */
export function unknownText({ id, place }: Answer, catalogs: readonly Unfinished[], locale: string): Problem {
  const problem = (message: string, cure: string): Problem => ({ rule: "import-unknown", severity: "error", message, cure, place });
  const parts = partsOf(id);
  if (!parts) return problem(`"${id}" does not say which text it is.`, "It is written provider/code/kind, as in an export of errcat.");
  const { catalog } = catalogs.find(({ catalog }) => catalog.id === parts.provider) ?? {};
  const meant = (word: string, words: readonly string[], cure: string): string => {
    const nearest = nearestWord(word, words);
    return nearest ? `Did you mean "${nearest}"?` : cure;
  };
  if (!catalog)
    return problem(
      `No catalog is called "${parts.provider}".`,
      meant(
        parts.provider,
        catalogs.map(({ catalog }) => catalog.id),
        "Correct it, or leave the text out.",
      ),
    );
  if (!targetLocales(catalog).includes(locale)) {
    const isSource = canonicalLocale(catalog.locales[0] ?? "") === locale;
    return {
      ...problem(
        isSource ? `${catalog.id} is written in ${locale}, not translated into it.` : `${catalog.id} does not have the locale ${locale}.`,
        isSource ? "Change its texts in the catalog." : `Add "${locale}" to "locales" of the catalog first.`,
      ),
      rule: "import-locale",
    };
  }
  const codes = parts.kind === "remark" ? catalog.remarks.map(({ id }) => id) : catalog.entries.map(({ code }) => code);
  if (!codes.includes(parts.code)) {
    const whole = codes.find((code) => code.replace(/^0+/, "") === parts.code);
    return problem(
      `${catalog.id} has no code "${parts.code}".`,
      whole ? `Did you mean "${whole}"? Spreadsheets take zeros away.` : meant(parts.code, codes, "Correct it, or leave the text out."),
    );
  }
  if (kinds.includes(parts.kind))
    return problem(`"${parts.code}" of ${catalog.id} has no ${parts.kind}.`, `Leave it out, or write one in ${catalog.locales[0]} first.`);
  return problem(`There is no kind of text called "${parts.kind}".`, meant(parts.kind, kinds, `The kinds are ${kinds.join(", ")}.`));
}

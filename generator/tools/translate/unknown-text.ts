import { targetLocales } from "../../normalize/translation.ts";
import { type Effort, nearestWord } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Answer, partsOf } from "./format.ts";
import type { Unfinished } from "./unfinished.ts";

const kinds: readonly string[] = ["message", "solution", "remark"];

/**
 * Returns a function that reports an answer for an unknown text, with the name that was probably meant, as long as the effort for that
 * lasts.
 */
export function unknownTexts(catalogs: readonly Unfinished[], locale: string, effort: Effort): (answer: Answer) => Problem {
  const byId = new Map(catalogs.map(({ catalog }) => [catalog.id, catalog]));
  const codes = new Map<string, Codes>();
  const codesOf = (id: string, kind: "remark" | "entry"): Codes => {
    const key = `${kind} ${id}`;
    const catalog = byId.get(id);
    const known =
      codes.get(key) ??
      codesIn((kind === "remark" ? catalog?.remarks?.map((one) => one.id) : catalog?.entries.map(({ code }) => code)) ?? []);
    codes.set(key, known);
    return known;
  };
  const meant = (word: string, words: Iterable<string>, cure: string): string => {
    const nearest = nearestWord(word, words, effort);
    return nearest ? `Did you mean "${nearest}"?` : cure;
  };
  return ({ id, place }) => {
    const problem = (message: string, cure: string, rule = "import-unknown"): Problem => ({
      rule,
      severity: "error",
      message,
      cure,
      place,
    });
    const parts = partsOf(id);
    if (!parts) return problem(`"${id}" does not identify a text.`, "Write provider/code/kind, as in an export of errcat.");
    const catalog = byId.get(parts.provider);
    if (!catalog)
      return problem(
        `No catalog has the ID "${parts.provider}".`,
        meant(parts.provider, byId.keys(), "Correct it, or remove the text from the file."),
      );
    if (!targetLocales(catalog).includes(locale)) {
      const isSource = catalog.sourceLocale === locale;
      if (isSource)
        return problem(
          `${catalog.id} is written in ${locale}, not translated into it.`,
          "Change its texts in the catalog.",
          "import-locale",
        );
      return problem(
        `${catalog.id} does not have the locale ${locale}.`,
        `Add "${locale}" to "locales" of the catalog first.`,
        "import-locale",
      );
    }
    const { all, whole } = codesOf(catalog.id, parts.kind === "remark" ? "remark" : "entry");
    if (!all.has(parts.code)) {
      const zeros = whole.get(parts.code);
      return problem(
        `${catalog.id} has no ${parts.kind === "remark" ? "remark" : "code"} "${parts.code}".`,
        zeros === undefined
          ? meant(parts.code, all, "Correct it, or remove the text from the file.")
          : `Did you mean "${zeros}"? Spreadsheets remove leading zeros.`,
      );
    }
    if (kinds.includes(parts.kind))
      return problem(
        `"${parts.code}" of ${catalog.id} has no ${parts.kind}.`,
        `Remove it from the file, or write one in ${catalog.locales[0]} first.`,
      );
    return problem(`There is no kind of text called "${parts.kind}".`, meant(parts.kind, kinds, `Use one of ${kinds.join(", ")}.`));
  };
}

/** The codes of a catalog, and a map from codes without their leading zeros to the full codes. */
interface Codes {
  readonly all: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, string>;
}

function codesIn(codes: readonly string[]): Codes {
  const zeros = codes.filter((code) => code.startsWith("0")).toReversed();
  return { all: new Set(codes), whole: new Map(zeros.map((code) => [code.replace(/^0+/, ""), code])) };
}

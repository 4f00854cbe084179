import type { InterfaceText } from "./interface-text.ts";
import { languageName } from "./names.ts";

/**
 * What every page has: its way to the folder of the site, what the browser's tab calls it, which of the pages it is and whether it loads
 * the index, the languages to choose from, and the name of the same page in Markdown, if there is one.
 */
export function frame(
  locales: readonly string[],
  here: "home" | "decoder" | "completeness" | "provider" | "code" | "changes",
  title: string,
  root: "" | "../" = "",
  twin?: string,
) {
  return {
    root,
    title,
    twin,
    isSearchable: here === "home" || here === "decoder" || here === "provider",
    isHome: here === "home",
    isDecoder: here === "decoder",
    isCompleteness: here === "completeness",
    languages: locales.map((locale) => ({ locale, language: languageName(locale) })),
    hasTwoLanguages: locales.length === 2,
    hasSeveralLanguages: locales.length > 1,
  };
}

/** For where only one text can stand. */
export function both(told: InterfaceText): string {
  return [...new Set(Object.values(told))].join(" · ");
}

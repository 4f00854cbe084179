import type { Catalog } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { type State, stateOf, translations } from "../translate/translation.ts";

/** How far along a text is, the best first. */
export const states = ["reviewed", "translated", "draft", "stale", "missing"] as const satisfies readonly State[];

/** How far along the texts of one provider are in one locale. */
export interface Completeness {
  readonly provider: string;
  readonly locale: string;
  readonly total: number;
  /** How many texts are in each state. */
  readonly counts: Readonly<Record<State, number>>;
}

/** Counts the messages, solutions and remarks of each catalog in each of its locales, by how far along they are. */
export function completeness(catalogs: readonly Catalog[]): readonly Completeness[] {
  return catalogs.flatMap((catalog) =>
    catalog.locales.map((locale) => {
      const all = translations(catalog, locale);
      const counts = { reviewed: 0, translated: 0, draft: 0, stale: 0, missing: 0 };
      for (const one of all) counts[stateOf(one)]++;
      return { provider: catalog.id, locale: canonicalLocale(locale) ?? locale, total: all.length, counts };
    }),
  );
}

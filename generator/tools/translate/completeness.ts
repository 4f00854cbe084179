import type { Provider } from "../../normalize/provider.ts";
import { type State, stateOf, type Translation, translations } from "../../normalize/translation.ts";

/** The states of a text, the most complete first. */
export const states = ["reviewed", "translated", "draft", "stale", "missing"] as const satisfies readonly State[];

/** The progress of one catalog's texts in one locale. */
export interface Completeness {
  readonly provider: string;
  readonly locale: string;
  /** The number of messages, solutions, and remarks to translate. */
  readonly total: number;
  /** The number of texts in each state. */
  readonly counts: Readonly<Record<State, number>>;
  /** The percentage of texts that exist and are not stale, rounded down. */
  readonly percent: number;
}

/** Counts the messages, solutions, and remarks of a catalog in some of its locales, by state. */
export function completeness(provider: Provider, locales: readonly string[] = provider.locales): readonly Completeness[] {
  return locales.map((locale) => completenessOf(provider, locale, translations(provider, locale)));
}

/** Counts the known texts of one locale. */
export function completenessOf({ id }: Provider, locale: string, texts: readonly Translation[]): Completeness {
  const counts = { reviewed: 0, translated: 0, draft: 0, stale: 0, missing: 0 };
  for (const one of texts) counts[stateOf(one)]++;
  const [total, done] = [texts.length, texts.length - counts.missing - counts.stale];
  return {
    provider: id,
    locale,
    total,
    counts,
    percent: total === 0 ? 100 : Math.floor((done / total) * 100),
  };
}

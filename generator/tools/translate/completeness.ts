import type { Provider } from "../../normalize/provider.ts";
import { type State, stateOf, type Translation, translations } from "../../normalize/translation.ts";

/** How far along a text is, the best first. */
export const states = ["reviewed", "translated", "draft", "stale", "missing"] as const satisfies readonly State[];

/** How far along the texts of one catalog are in one locale. */
export interface Completeness {
  readonly provider: string;
  readonly locale: string;
  /** How many messages, solutions and remarks there should be. */
  readonly total: number;
  /** How many texts are in each state. */
  readonly counts: Readonly<Record<State, number>>;
  /** How many of them, in percent, are there and not stale; rounded down. */
  readonly percent: number;
}

/** Counts the messages, solutions and remarks of a catalog in some of its locales, by how far along they are. */
export function completeness(provider: Provider, locales: readonly string[] = provider.locales): readonly Completeness[] {
  return locales.map((locale) => completenessOf(provider, locale, translations(provider, locale)));
}

/** The same of one locale, whose texts are known. */
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

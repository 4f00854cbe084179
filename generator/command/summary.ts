import type { Catalog } from "../catalog.ts";
import { type Difference, isForeign } from "../compare.ts";
import type { Package } from "../generate.ts";
import { canonicalLocale } from "../locale.ts";

/** What came of one catalog, in a line: `gengo  62 codes  en 100 %  zh-Hans 100 %  30 files, 3 changed  41 ms` */
export function summary({ catalog, files, differences }: Package & { readonly differences: readonly Difference[] }, took: number): string {
  const changed = differences.filter((one) => !isForeign(one)).length;
  return [
    catalog.id.padEnd(18),
    `${catalog.entries.length} ${catalog.entries.length === 1 ? "code" : "codes"}`.padStart(11),
    ...catalog.locales.map((locale) => `${locale} ${completeness(catalog, locale)} %`),
    `${files.size + 1} files, ${changed === 0 ? "unchanged" : `${changed} changed`}`,
    `${Math.round(took)} ms`,
  ].join("  ");
}

/** How many of the codes have a message in a locale, in percent. */
function completeness({ entries }: Catalog, locale: string): number {
  const told = entries.filter(({ messages }) => Object.keys(messages).some((name) => canonicalLocale(name) === canonicalLocale(locale)));
  return Math.floor((told.length / entries.length) * 100);
}

import type { Catalog, Texts } from "../catalog/catalog.ts";
import { canonicalLocale, textIn } from "../catalog/locale.ts";
import type { Package } from "../generate.ts";
import { type Difference, isForeign } from "../write/compare.ts";

/** What came of one catalog, in a line: `gengo  62 codes  en 100 %  zh-Hans 100 %  30 files, 3 changed  41 ms` */
export function summary({ catalog, files, differences }: Package & { readonly differences: readonly Difference[] }, took: number): string {
  const changed = differences.filter((one) => !isForeign(one)).length;
  return [
    catalog.id.padEnd(18),
    `${catalog.entries.length} ${catalog.entries.length === 1 ? "code" : "codes"}`.padStart(11),
    ...catalog.locales.map((locale) => `${locale} ${finished(catalog, locale)} %`),
    `${files.size + 1} files, ${changed === 0 ? "unchanged" : `${changed} changed`}`,
    `${Math.round(took)} ms`,
  ].join("  ");
}

/** How many of the messages, solutions and remarks are there and no drafts, in percent. What is older than its source text, `errcat messages` tells. */
function finished({ entries, remarks = [] }: Catalog, locale: string): number {
  const name = canonicalLocale(locale) ?? locale;
  let [all, done] = [0, 0];
  const count = (texts: Texts | undefined): void => {
    if (texts === undefined) return;
    const text = textIn(texts, name);
    all++;
    if (text !== undefined && text.state !== "draft") done++;
  };
  for (const { messages, solution } of entries) {
    count(messages);
    count(solution);
  }
  for (const { messages } of remarks) count(messages);
  return all === 0 ? 100 : Math.floor((done / all) * 100);
}

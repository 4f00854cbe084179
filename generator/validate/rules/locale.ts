import type { Catalog } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import type { Report } from "./rule.ts";
import { type Table, tablesIn } from "./tables.ts";

/** Requires every locale to have one name, and every text to be present in all locales. */
export function localeRules(catalog: Partial<Catalog>, report: Report): void {
  if (!catalog.locales) return;
  const locales = new Map<string, string>();
  catalog.locales.forEach((locale, i) => {
    const twin = locales.get(same(locale));
    if (canonicalLocale(locale) === undefined)
      report(
        "locale-unknown",
        `/locales/${i}`,
        `"${locale}" is no BCP 47 tag.`,
        "Write one, for example en, zh-Hans or pt-BR, here and in every text.",
      );
    else if (twin !== undefined)
      report(
        "locale-duplicate",
        `/locales/${i}`,
        `"${locale}" and "${twin}" are the same locale, ${same(locale)}.`,
        "Remove one of the two.",
      );
    locales.set(same(locale), twin ?? locale);
  });
  const order = [...locales.keys()];
  for (const table of tablesIn(catalog)) parity(table, locales, order, report);
}

const fromOverlay = "Remove it: an overlay cannot add a locale to the catalog.";
const fromCatalog = 'Remove it here, or add it to "locales" of the catalog and write every text in it.';

/** Requires exactly the locales of the catalog, each once, under any of their names. */
function parity({ what, pointer, texts }: Table, locales: ReadonlyMap<string, string>, order: readonly string[], report: Report): void {
  // Most texts are complete and in the order of the catalog.
  if (texts.length === locales.size && texts.every(({ locale }, i) => same(locale) === order[i])) return;
  const missing = new Map(locales);
  for (const { locale } of texts) missing.delete(same(locale));
  const first = new Map<string, string>();
  for (const { locale } of texts) {
    const twin = first.get(same(locale));
    first.set(same(locale), twin ?? locale);
    const say = (rule: string, message: string, cure: string) => report(rule, below(pointer, locale), message, cure, { part: "key" });
    if (twin !== undefined)
      say("locale-duplicate", `${what} stands under "${locale}" and under "${twin}", which are the same locale.`, "Remove one of the two.");
    else if (!locales.has(same(locale))) {
      const meant = report.meant(locale, missing.values());
      if (meant !== undefined) missing.delete(same(meant));
      say(
        "locale-extra",
        `${what} has the locale "${locale}", which the catalog does not have.`,
        meant ? `Did you mean "${meant}"?` : report.isOverlaid(below(pointer, locale)) ? fromOverlay : fromCatalog,
      );
    }
  }
  for (const locale of missing.values()) report("locale-missing", pointer, `${what} is missing in ${locale}.`, `Add it under "${locale}".`);
}

/** Returns the same name for all names of a locale. */
function same(locale: string): string {
  return canonicalLocale(locale) ?? locale;
}

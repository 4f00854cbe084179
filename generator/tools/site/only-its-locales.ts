import type { Catalog, Texts } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";

/** A catalog without the texts of locales that are not wanted: a configuration may want fewer than the catalog has. */
export function onlyItsLocales(catalog: Catalog): Catalog {
  const wanted = new Set(catalog.locales.map((locale) => canonicalLocale(locale)));
  const only = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([locale]) => wanted.has(canonicalLocale(locale))));
  return {
    ...catalog,
    entries: catalog.entries.map((entry) => ({
      ...entry,
      messages: only(entry.messages),
      ...(entry.solution && { solution: only(entry.solution) }),
    })),
    ...(catalog.remarks && { remarks: catalog.remarks.map((remark) => ({ ...remark, messages: only(remark.messages) })) }),
  };
}

import type { Catalog, Names, Texts } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";

/** A catalog with what it says in some locales only, each under its one name. */
export function inLocales(catalog: Catalog, locales: ReadonlySet<string>): Catalog {
  const only = <Table extends Names | Texts>(table: Table): Table => {
    // Nearly always it is already as it should be, and a copy of every text takes much memory.
    if (Object.keys(table).every((key) => locales.has(key) && canonicalLocale(key) === key)) return table;
    return Object.fromEntries(
      Object.entries(table).flatMap(([key, value]) =>
        locales.has(canonicalLocale(key) ?? key) ? [[canonicalLocale(key) ?? key, value]] : [],
      ),
    ) as Table;
  };
  const described = <One extends { description?: Names }>(all: Readonly<Record<string, One>>): Record<string, One> =>
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, { ...one, ...(one.description && { description: only(one.description) }) }]),
    );
  return {
    ...catalog,
    locales: catalog.locales.flatMap((locale) =>
      locales.has(canonicalLocale(locale) ?? locale) ? [canonicalLocale(locale) ?? locale] : [],
    ),
    name: only(catalog.name),
    wire: { ...catalog.wire, ...(catalog.wire.fields && { fields: described(catalog.wire.fields) }) },
    ...(catalog.remarks && { remarks: catalog.remarks.map((remark) => ({ ...remark, messages: only(remark.messages) })) }),
    entries: catalog.entries.map((entry) => ({
      ...entry,
      messages: only(entry.messages),
      ...(entry.solution && { solution: only(entry.solution) }),
      ...(entry.parameters && { parameters: described(entry.parameters) }),
    })),
  };
}

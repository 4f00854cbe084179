import type { Catalog, Names, Texts } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";

/**
 * The catalog as it travels in its package, so that others can compare it with another version: in the locales that are published, each under its
 * canonical tag, and without the path of a schema that is not there.
 */
export function carriedCatalog({ $schema: _, ...catalog }: Catalog, locales: readonly string[]): object {
  const published = new Set(locales);
  const only = <Table extends Names | Texts>(table: Table): Table => {
    // Nearly always it is already as it should be, and a copy of every text takes much memory.
    if (Object.keys(table).every((key) => published.has(key))) return table;
    const entries = Object.entries(table).map(([key, value]) => [canonicalLocale(key) ?? key, value] as const);
    return Object.fromEntries(entries.filter(([key]) => published.has(key))) as Table;
  };
  const described = <One extends { description?: Names }>(all: Readonly<Record<string, One>>): Record<string, One> =>
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, { ...one, ...(one.description && { description: only(one.description) }) }]),
    );
  return {
    ...catalog,
    locales,
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

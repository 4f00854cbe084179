import type { Catalog, Names, Texts } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";

/**
 * Returns the catalog for inclusion in its package, so that others can compare it with another version: only the published locales, each
 * under its canonical tag, and without the schema path, which does not exist there.
 */
export function carriedCatalog({ $schema: _, ...catalog }: Catalog, locales: readonly string[]): object {
  const published = new Set(locales);
  const only = <Table extends Names | Texts>(table: Table): Table => {
    // Most tables need no change; a copy of every text would take much memory.
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
    ...(catalog.remarks && { remarks: catalog.remarks.map((remark) => ({ ...remark, message: only(remark.message) })) }),
    entries: catalog.entries.map((entry) => ({
      ...entry,
      message: only(entry.message),
      ...(entry.solution && { solution: only(entry.solution) }),
      ...(entry.parameters && { parameters: described(entry.parameters) }),
    })),
  };
}

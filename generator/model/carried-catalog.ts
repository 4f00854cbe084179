import type { Names } from "../catalog/catalog.ts";
import { extensionsOf } from "../catalog/extensions.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import type { FullCatalog, FullEntry, FullTexts } from "../expand/full-catalog.ts";

/**
 * Returns the catalog for inclusion in its package, so that others can compare it with another version: everything spelled out in the order
 * of the schema, only the published locales, each under its canonical tag, and without the schema path, which does not exist there.
 */
export function carriedCatalog(catalog: FullCatalog, locales: readonly string[]): object {
  const published = new Set(locales);
  const source = catalog.locales[0] ?? "";
  const only = <Table extends Names | FullTexts>(table: Table): Table => {
    const keys = Object.keys(table);
    // Most tables need no change; a copy of every text would take much memory.
    if (keys.length === locales.length && keys.every((key) => published.has(key))) return table;
    const entries = keys.map((key) => [canonicalLocale(key) ?? key, table[key]] as const).filter(([key]) => published.has(key));
    // A text that is translated into none of these locales is shown in the source locale.
    return Object.fromEntries(entries.length > 0 ? entries : [[locales[0] ?? source, table[source]]]) as Table;
  };
  const described = <One extends { description?: Names }>(all: Readonly<Record<string, One>>): Record<string, One> =>
    Object.fromEntries(
      Object.entries(all).map(([name, one]) => [name, { ...one, ...(one.description && { description: only(one.description) }) }]),
    );
  const { id, name, typeName, version, sources, statuses, remarks, wire, samples, fallback, operations, entries } = catalog;
  return {
    id,
    name: only(name),
    typeName,
    version,
    locales,
    sources,
    ...(statuses && { statuses }),
    ...(remarks && { remarks: remarks.map((remark) => ({ ...remark, message: only(remark.message) })) }),
    wire: { ...wire, ...(wire.fields && { fields: described(wire.fields) }) },
    ...(samples && { samples }),
    ...extensionsOf(catalog),
    ...(fallback !== undefined && { fallback }),
    ...(operations && { operations }),
    entries: entries.map((entry) => ({
      ...inOrder(entry),
      ...(entry.parameters && { parameters: described(entry.parameters) }),
      message: only(entry.message),
      ...(entry.solution && { solution: only(entry.solution) }),
      vendor: entry.vendor,
      ...extensionsOf(entry),
    })),
  };
}

/** The facts of an entry, in the order of the schema. */
const facts = [
  "code",
  "name",
  "category",
  "status",
  "retry",
  "actor",
  "url",
  "since",
  "deprecated",
  "removed",
  "replacedBy",
  "expose",
] as const;

function inOrder(entry: FullEntry): Partial<FullEntry> {
  const ordered: Record<string, unknown> = {};
  for (const fact of facts) if (entry[fact] !== undefined) ordered[fact] = entry[fact];
  return ordered;
}

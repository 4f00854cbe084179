import type { Catalog } from "../catalog/catalog.ts";
import { canonicalLocale } from "../catalog/locale.ts";

/** Returns the locales in which a catalog has messages, solutions, or remarks, each under its first name, the first of them first. */
export function localesIn({ entries = [], remarks = [] }: Partial<Catalog>): string[] {
  const names = new Map<string, string>();
  const add = (table: object | undefined): void => {
    for (const name in table) {
      const locale = canonicalLocale(name) ?? name;
      if (!names.has(locale)) names.set(locale, name);
    }
  };
  entries.forEach(({ message }) => add(message));
  entries.forEach(({ solution }) => add(solution));
  remarks.forEach(({ message }) => add(message));
  return [...names.values()];
}

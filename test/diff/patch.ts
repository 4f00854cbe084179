import { canonicalLocale } from "../../generator/catalog/locale.ts";
import { segmentsOf } from "../../generator/catalog/pointer.ts";
import type { FullCatalog as Catalog, FullEntry as Entry, FullTexts as Texts } from "../../generator/expand/full-catalog.ts";

/** One step of a mutation: as in JSON Patch, and a few that go through a whole catalog. */
export type Step =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string }
  /** Adds a copy of an entry with some other fields. */
  | { readonly op: "copy-entry"; readonly from: number; readonly with: Partial<Entry> }
  /** Gives every entry these fields. */
  | { readonly op: "each"; readonly with: Partial<Entry> }
  /** Tells everything in a further locale, in the words of another. */
  | { readonly op: "tell-in"; readonly locale: string; readonly as: string }
  /** Removes all texts of a locale. */
  | { readonly op: "forget"; readonly locale: string }
  /** Gives all texts of an entry other words, the same in each locale. */
  | { readonly op: "say"; readonly entry: number; readonly text: string };

/** A catalog after some steps. The catalog itself stays as it is. */
export function patched(catalog: Catalog, steps: readonly Step[]): Catalog {
  const copy = structuredClone(catalog);
  for (const step of steps) apply(copy, step);
  return copy;
}

function apply(catalog: Catalog, step: Step): void {
  switch (step.op) {
    case "add":
    case "replace":
      put(catalog, step.path, structuredClone(step.value));
      break;
    case "remove":
      take(catalog, step.path);
      break;
    case "move":
      put(catalog, step.path, take(catalog, step.from));
      break;
    case "copy-entry":
      catalog.entries.push({ ...structuredClone(catalog.entries[step.from]!), ...step.with });
      break;
    case "each":
      for (const entry of catalog.entries) Object.assign(entry, structuredClone(step.with));
      break;
    case "tell-in":
      catalog.locales.push(step.locale);
      for (const names of nameTables(catalog)) names[step.locale] = names[step.as]!;
      for (const texts of tables(catalog))
        texts[step.locale] = {
          ...texts[step.as]!,
          ...(canonicalLocale(step.locale) !== canonicalLocale(step.as) && { origin: "project" }),
        };
      break;
    case "forget":
      catalog.locales = catalog.locales.filter((locale) => locale !== step.locale);
      for (const table of [...tables(catalog), ...nameTables(catalog)]) delete table[step.locale];
      break;
    case "say": {
      const { message } = catalog.entries[step.entry]!;
      for (const text of Object.values(message)) {
        text.text = step.text;
        text.origin = "project";
        delete text.sourceHash;
      }
    }
  }
}

function tables({ entries, remarks = [] }: Catalog): Texts[] {
  return [
    ...entries.flatMap(({ message, solution }) => [message, ...(solution ? [solution] : [])]),
    ...remarks.map(({ message }) => message),
  ];
}

function nameTables({ name, wire, entries }: Catalog): Record<string, string>[] {
  const described = [...Object.values(wire.fields ?? {}), ...entries.flatMap(({ parameters = {} }) => Object.values(parameters))];
  return [name, ...described.flatMap(({ description }) => (description === undefined ? [] : [description]))];
}

function put(catalog: Catalog, path: string, value: unknown): void {
  const [holder, key] = placeOf(catalog, path);
  if (Array.isArray(holder)) holder.splice(key === "-" ? holder.length : Number(key), 0, value);
  else holder[key] = value;
}

function take(catalog: Catalog, path: string): unknown {
  const [holder, key] = placeOf(catalog, path);
  if (Array.isArray(holder)) return holder.splice(key === "-" ? holder.length - 1 : Number(key), 1)[0];
  const value = holder[key];
  delete holder[key];
  return value;
}

function placeOf(catalog: Catalog, path: string): [holder: any, key: string] {
  const segments = segmentsOf(path);
  const key = segments.pop()!;
  let holder: any = catalog;
  for (const segment of segments)
    holder =
      segment === "-"
        ? holder.at(-1)
        : (holder[segment] ??= segment === "fields" || segment === "parameters" || segment === "solution" ? {} : []);
  return [holder, key];
}

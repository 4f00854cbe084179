import type { Catalog } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { expand } from "../../expand/expand.ts";
import type { Item } from "../../load/edit.ts";
import type { TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { addition, copies, facts, rawEntries } from "./entry-edits.ts";
import { listedToo } from "./operation-edits.ts";

/** Returns the edits that add an entry at the end of a catalog, since the current version. A catalog without defaults gets none. */
export function addEntry(one: Unfinished, entry: Item): readonly TextEdits[] {
  const all = rawEntries(one);
  const dated = { ...entry, ...sinceIn(one) };
  return addition(one, all.length - 1, Object.keys(one.defaulted).length === 0 ? spelledOut(one, dated) : dated);
}

/** Returns the edits that give a code another name: a new entry with the same facts and texts, which replaces the old one. */
export function renameEntry(one: Unfinished, from: string, to: string): readonly TextEdits[] {
  const index = indexOf(one, from);
  const { since: _since, deprecated, removed: _removed, replacedBy: _replacedBy, vendor: _vendor, ...entry } = rawEntries(one)[index] ?? {};
  const copied: Record<string, unknown> = { ...entry, code: to, ...sinceIn(one) };
  for (const kind of ["message", "solution"]) if (copied[kind]) copied[kind] = ownTexts(one, from, kind, copied[kind] as object);
  for (const kind of ["message", "solution"]) if (copied[kind] && Object.keys(copied[kind]).length === 0) delete copied[kind];
  const item = Object.keys(one.defaulted).length === 0 ? { ...copied, vendor: [] } : copied;
  const ending = { ...(deprecated === undefined && { deprecated: one.catalog.version }), replacedBy: to };
  return [facts(one, index, ending), ...addition(one, index, item), ...copies(one, from, to), ...listedToo(one, from, to)];
}

/** Returns the edits that retire a code in the current version, if it is not yet, and name the one that replaces it. */
export function retireEntry(
  one: Unfinished,
  code: string,
  how: "deprecated" | "removed" | undefined,
  replacedBy?: string,
): readonly TextEdits[] {
  return [
    facts(one, indexOf(one, code), { ...(how && { [how]: one.catalog.version }), ...(replacedBy !== undefined && { replacedBy }) }),
    ...(replacedBy === undefined ? [] : listedToo(one, code, replacedBy)),
  ];
}

/** Returns the place of a code in the list of entries; -1 if there is none. */
export function indexOf(one: Unfinished, code: string): number {
  return rawEntries(one).findIndex((entry) => entry["code"] === code);
}

/** Returns the field that says since when a new code is listed, where its default would say something else. */
function sinceIn(one: Unfinished): { readonly since?: string } {
  const { version, history } = one.catalog;
  const isUsual = rawEntries(one).some((entry) => entry["since"] !== undefined);
  return isUsual || history.first !== version ? { since: version } : {};
}

/** Returns the texts of an entry that do not stand in the file of a locale. */
function ownTexts(one: Unfinished, code: string, kind: string, texts: object): object {
  const isElsewhere = (locale: string): boolean => {
    const value = one.written.localeFiles?.get(canonicalLocale(locale) ?? locale)?.value as Readonly<Record<string, unknown>> | undefined;
    const known = value?.[code];
    return typeof known === "string" ? kind === "message" : known !== undefined;
  };
  return Object.fromEntries(Object.entries(texts).filter(([locale]) => !isElsewhere(locale)));
}

function spelledOut(one: Unfinished, entry: Item): Item {
  const catalog = one.written.value as Catalog;
  const full = expand({ ...catalog, entries: [...catalog.entries, entry as unknown as Catalog["entries"][number]] }).entries.at(-1);
  return { ...full };
}

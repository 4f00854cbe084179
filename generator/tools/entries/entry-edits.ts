import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import type { Edit, Item } from "../../load/edit.ts";
import { lockKey } from "../../load/lock.ts";
import { inLocaleFile, type TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";

/** The fields of an entry, in the order of the schema. */
export const fields = [
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
  "parameters",
  "message",
  "solution",
  "vendor",
] as const;

/** Returns the edits that add an entry behind another. Texts in a locale that has a file of its own go into that file. */
export function addition(one: Unfinished, behind: number, entry: Item): readonly TextEdits[] {
  const item: Record<string, unknown> = { ...entry };
  const others: TextEdits[] = [];
  for (const kind of ["message", "solution"] as const) {
    const texts = item[kind] as Readonly<Record<string, string>> | undefined;
    for (const [locale, text] of Object.entries(texts ?? {})) {
      const file = one.written.localeFiles?.get(canonicalLocale(locale) ?? locale);
      if (file === undefined) continue;
      others.push({ edits: [[file.path, inLocaleFile(file.value, String(entry["code"]), kind, text)]] });
      const { [locale]: _, ...rest } = item[kind] as Record<string, string>;
      item[kind] = rest;
    }
    if (texts !== undefined && Object.keys(item[kind] as object).length === 0) delete item[kind];
  }
  const { path, pointer } = originOf(one, `/entries/${behind}`);
  const own = Object.keys(item).filter((field) => field.startsWith("x-"));
  const ordered = Object.fromEntries([...fields, ...own].flatMap((field) => (item[field] === undefined ? [] : [[field, item[field]]])));
  return [{ edits: [[path, { behind: pointer, item: ordered }]] }, ...others];
}

/** Returns the edits that add facts to an entry, in the order of the schema. */
export function facts(one: Unfinished, index: number, added: Readonly<Record<string, string>>): TextEdits {
  const { path, pointer } = originOf(one, `/entries/${index}`);
  const entry = rawEntries(one)[index] ?? {};
  const [first = ""] = Object.keys(added);
  const before =
    fields.slice(0, fields.indexOf(first as (typeof fields)[number])).findLast((field) => entry[field] !== undefined) ?? "code";
  return { edits: Object.entries(added).map(([key, value]) => [path, { after: below(pointer, before), key, value }]) };
}

/** Returns the edits that copy the texts of a code, in the files of locales and in the lock file, to another code. */
export function copies(one: Unfinished, from: string, to: string): readonly TextEdits[] {
  const files = [...(one.written.localeFiles?.values() ?? [])].flatMap(({ path, value }): TextEdits[] => {
    const texts = (value as Readonly<Record<string, string>>)[from];
    const edit: Edit | undefined = texts === undefined ? undefined : { after: below("", from), key: to, value: texts };
    return edit ? [{ edits: [[path, edit]] }] : [];
  });
  const lines = [...one.lock].flatMap(([key, hash]): TextEdits[] => {
    const [, locale = "", kind = "", code] = /^(\S+) (message|solution) (.+)$/.exec(key) ?? [];
    return code === from ? [{ edits: [], lock: [lockKey({ locale, kind: kind as "message", code: to }), hash] }] : [];
  });
  return [...files, ...lines];
}

/** Returns the entries as they are written, without the texts in the files of locales. */
export function rawEntries(one: Unfinished): readonly Readonly<Record<string, unknown>>[] {
  return (one.written.value as { entries: readonly Readonly<Record<string, unknown>>[] }).entries;
}

/** Returns the file that a value of a catalog is written in, and its place there. */
export function originOf(one: Unfinished, pointer: string): { readonly path: string; readonly pointer: string } {
  return one.written.originOf?.(pointer) ?? { path: one.path, pointer };
}

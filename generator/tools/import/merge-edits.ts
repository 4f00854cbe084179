import type { Catalog, Entry, Source } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { below } from "../../catalog/pointer.ts";
import { expand } from "../../expand/expand.ts";
import type { Edit, Item, Written } from "../../load/edit.ts";
import { addition, fields, originOf, rawEntries } from "../entries/entry-edits.ts";
import { inLocaleFile, type TextEdits } from "../translate/text-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { type FieldChange, keyOf, type RawEntry } from "./fields.ts";
import type { Merge } from "./merge.ts";
import { shortItem } from "./whole-entries.ts";

/** What a list changes, with the sources that the catalog does not name yet. */
export interface Change extends Merge {
  readonly sources: Readonly<Record<string, Source>>;
  readonly operations: readonly TextEdits[];
  /** What gives the catalog another error format. */
  readonly wire?: TextEdits;
}

/** Returns the edits that bring a catalog up to date with a list. New and retired codes are dated with the version. */
export function mergeEdits(
  one: Unfinished,
  { added, changed, gone, sources, operations, wire }: Change,
  version: string,
  retire: boolean,
): readonly TextEdits[] {
  const raw = rawEntries(one);
  const isSame = version === one.catalog.version;
  const items = added.map((entry) => {
    const item = shortItem(entry);
    return { ...item, since: version, ...(item["deprecated"] !== undefined && { deprecated: version }) };
  });
  return [
    ...(isSame ? [] : [{ edits: [[one.path, { at: "/version", value: version }] as const] }]),
    ...(wire === undefined ? [] : [wire]),
    ...sourceEdits(one, sources),
    ...operations,
    ...[...changed].flatMap(([index, changes]) => changeEdits(one, index, raw[index] ?? {}, changes, version)),
    ...(retire ? [...gone.keys()].map((index) => set(one, index, raw[index] ?? {}, "deprecated", version)) : []),
    ...spelledOut(one, items).flatMap((item) => addition(one, raw.length - 1, item)),
  ];
}

function sourceEdits(one: Unfinished, sources: Change["sources"]): readonly TextEdits[] {
  const all = Object.entries(sources).map(([key, source]) => [key, { ...source }] as const);
  if (all.length === 0) return [];
  const known = Object.keys((one.written.value as Catalog).sources ?? {}).at(-1);
  if (known === undefined) return [{ edits: [[one.path, { after: "/version", key: "sources", value: Object.fromEntries(all) }]] }];
  return [{ edits: all.map(([key, value]) => [one.path, { after: below("/sources", known), key, value }]) }];
}

/** Returns new entries as the catalog writes its own: a catalog that spells everything out gets all of it. */
function spelledOut(one: Unfinished, items: readonly Item[]): readonly Item[] {
  if (Object.keys(one.defaulted).length > 0) return items;
  const catalog = one.written.value as Catalog;
  return expand({ ...catalog, entries: [...catalog.entries, ...(items as unknown as Entry[])] })
    .entries.slice(catalog.entries.length)
    .map((entry) => ({ ...entry }));
}

function changeEdits(
  one: Unfinished,
  index: number,
  entry: RawEntry,
  changes: readonly FieldChange[],
  version: string,
): readonly TextEdits[] {
  const kinds = ["message", "solution"] as const;
  const facts = changes.filter(({ field, value }) => !field.includes("/") && value !== undefined);
  const stale = changes.filter(({ value }) => value === undefined).map(({ field }) => field);
  const kept = Object.fromEntries(Object.entries(entry).filter(([field]) => !stale.includes(field)));
  const { path, pointer } = originOf(one, `/entries/${index}`);
  return [
    ...stale.map((field): TextEdits => ({ edits: [[path, { remove: below(pointer, field) }]] })),
    ...facts.map(({ field, value }) => set(one, index, kept, field, field === "deprecated" ? version : (value as Written))),
    ...kinds.flatMap((kind) =>
      textEdits(
        one,
        index,
        entry,
        kind,
        changes.filter(({ field }) => field.startsWith(`${kind}/`)),
      ),
    ),
  ];
}

/** Returns the edit that gives an entry a field, or another value of it. */
function set(one: Unfinished, index: number, entry: RawEntry, field: string, value: Written): TextEdits {
  const { path, pointer } = originOf(one, `/entries/${index}`);
  if (entry[field] !== undefined) return { edits: [[path, { at: below(pointer, field), value }]] };
  return { edits: [[path, { after: below(pointer, before(entry, field)), key: field, value }]] };
}

/** Returns the field of an entry that stands before a new one, in the order of the schema. */
function before(entry: RawEntry, field: string): string {
  const order = (fields as readonly string[]).indexOf(field);
  const earlier = order < 0 ? Object.keys(entry) : fields.slice(0, order).filter((name) => entry[name] !== undefined);
  return earlier.at(-1) ?? "code";
}

function textEdits(
  one: Unfinished,
  index: number,
  entry: RawEntry,
  kind: "message" | "solution",
  changes: readonly FieldChange[],
): readonly TextEdits[] {
  if (changes.length === 0) return [];
  const code = String(entry["code"]);
  const texts = (entry[kind] ?? {}) as Readonly<Record<string, unknown>>;
  const own: Record<string, Written> = {};
  const edits: (readonly [string, Edit])[] = [];
  for (const { field, value, origin } of changes) {
    const locale = field.slice(kind.length + 1);
    const key = keyOf(texts, locale);
    const text = String(value);
    const written: Written = origin === "vendor" ? { text, origin } : text;
    if (texts[key] !== undefined) {
      const at = below(`/entries/${index}`, kind, key);
      edits.push(...replaced(one, at, texts[key], text, origin));
      continue;
    }
    const file = one.written.localeFiles?.get(canonicalLocale(locale) ?? locale);
    if (file) edits.push([file.path, inLocaleFile(file.value, code, kind, written)]);
    else own[locale] = written;
  }
  if (Object.keys(own).length === 0) return [{ edits }];
  const last = Object.keys(texts).findLast(
    (name) => originOf(one, below(`/entries/${index}`, kind, name)).path === originOf(one, `/entries/${index}`).path,
  );
  if (last === undefined) return [{ edits }, set(one, index, { ...entry, [kind]: undefined }, kind, own)];
  const { path, pointer } = originOf(one, below(`/entries/${index}`, kind, last));
  return [{ edits: [...edits, ...Object.entries(own).map(([key, value]) => [path, { after: pointer, key, value }] as const)] }];
}

/** Returns the edits that give a text other words. It is the vendor's only as long as it is quoted. */
function replaced(
  one: Unfinished,
  at: string,
  before: unknown,
  text: string,
  origin: FieldChange["origin"],
): readonly (readonly [string, Edit])[] {
  const { path, pointer } = originOf(one, at);
  if (typeof before !== "object" || before === null) return [[path, { at: pointer, value: text }]];
  const edits: (readonly [string, Edit])[] = [[path, { at: below(pointer, "text"), value: text }]];
  if ("origin" in before && origin !== undefined && before.origin !== origin)
    edits.push([path, { at: below(pointer, "origin"), value: origin }]);
  return edits;
}

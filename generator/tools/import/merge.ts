import { rawEntries } from "../entries/entry-edits.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { compareField } from "./compare-field.ts";
import type { Remark } from "./drafts.ts";
import type { ListedEntry } from "./entries.ts";
import { type FieldChange, fieldsOf, originOf, type RawEntry } from "./fields.ts";
import { codeOf, fieldKey, hashOf, type ImportRecord, isOfOperation, recordOf } from "./record.ts";
import { unfit } from "./unfit.ts";
import { vendorChange } from "./vendor-change.ts";

/** What a newer list changes in a catalog. */
export interface Merge {
  readonly added: readonly ListedEntry[];
  /** By the index of the entry. */
  readonly changed: ReadonlyMap<number, readonly FieldChange[]>;
  /** The codes that an earlier list had, by the index of the entry. */
  readonly gone: ReadonlyMap<number, string>;
  /** The codes that people have removed from the catalog. */
  readonly dropped: readonly Remark[];
  /** What has changed both in the list and in the catalog, and is left as it is in the catalog. */
  readonly conflicts: readonly Remark[];
  /** The fields that people have changed, and that stay as they are: `message/en E1001`. */
  readonly kept: readonly string[];
  readonly record: ImportRecord;
}

/** What was read from the list, with the codes of rows that did not become entries: they are not gone. */
export interface Incoming {
  readonly entries: readonly ListedEntry[];
  readonly reported: ReadonlySet<string>;
  /** The fields of one's own that the places of the list can fill. */
  readonly ownFields: readonly string[];
}

/**
 * Compares a list with a catalog, and both with what the last import took. What only the list has changed is changed; what people have
 * changed or written stays.
 */
export function merge(one: Unfinished, { entries, reported, ownFields }: Incoming, before: ImportRecord, retire: boolean): Merge {
  const raw = rawEntries(one);
  const index = new Map(raw.map((entry, i) => [String(entry["code"]), i] as const));
  // Operations have their own comparison.
  const ofCodes = [...before].filter(([key]) => !isOfOperation(key));
  const known = new Set(ofCodes.map(([key]) => codeOf(key)));
  const listed = new Map(entries.map((entry) => [entry.code, entry] as const));
  const gone = goneFrom(listed, reported, known, index, raw);
  const retired = new Set(retire ? gone.values() : []);
  const merged: Merging = { added: [], changed: new Map(), dropped: [], conflicts: [], kept: [] };
  for (const entry of entries) {
    const at = index.get(entry.code);
    const own = raw[at ?? -1];
    if (at !== undefined && own !== undefined) mergeEntry(one, { at, own, entry, ownFields }, before, merged);
    else if (known.has(entry.code))
      merged.dropped.push({ row: entry.row, of: entry.code, reason: "it was removed from the catalog, which an import does not undo" });
    else merged.added.push(entry);
  }
  const record = recordOf(entries);
  for (const [key, hash] of ofCodes) if (!listed.has(codeOf(key))) record.set(key, hash);
  for (const code of retired) record.set(fieldKey(retiredField, code), hashOf(true));
  return { ...merged, gone, record };
}

/** The field of a record that says that an import has retired the code. */
const retiredField = "retired";

type Merging = { -readonly [Field in "added" | "changed" | "dropped" | "conflicts" | "kept"]: Growing<Merge[Field]> };
type Growing<Value> = Value extends readonly (infer One)[]
  ? One[]
  : Value extends ReadonlyMap<infer Key, infer One>
    ? Map<Key, One>
    : never;

/** An entry of the catalog, and what the list says of it. */
interface Pairing {
  readonly at: number;
  readonly own: RawEntry;
  readonly entry: ListedEntry;
  readonly ownFields: Incoming["ownFields"];
}

function mergeEntry(one: Unfinished, { at, own, entry, ownFields }: Pairing, before: ImportRecord, merged: Merging): void {
  const { code, row } = entry;
  const conflict = (reason: string): unknown => merged.conflicts.push({ row, of: code, reason });
  let changes: FieldChange[] = [];
  const { category, retry, actor } = one.catalog.entries[at] ?? {};
  const effective = entry.whole ? { category, retry, actor, ...own } : own;
  for (const [field, value] of fieldsOf(entry)) {
    const compared = compareField(effective, field, value, before.get(fieldKey(field, code)));
    const origin = originOf(entry, field);
    if (compared.is === "changed") changes.push({ ...compared.change, ...(origin !== undefined && { origin }) });
    else if (compared.is === "conflict") conflict(compared.reason);
    else if (compared.is === "kept") merged.kept.push(fieldKey(field, code));
  }
  for (const field of ownFields) {
    const last = before.get(fieldKey(field, code));
    if (last === undefined || own[field] === undefined || entry.item[field] !== undefined) continue;
    if (hashOf(own[field]) === last) changes.push({ field, value: undefined, isNew: false });
    else conflict(`its ${field} has changed in the catalog, and is no longer in the list`);
  }
  const wrong = unfit(own, changes, one.catalog.sourceLocale);
  if (wrong !== undefined) {
    conflict(wrong);
    changes = changes.filter(({ field }) => !field.includes("/"));
  }
  const vendor = vendorChange(own, entry);
  if (vendor !== undefined) changes = [...changes, vendor];
  if (changes.length > 0) merged.changed.set(at, changes);
  if (before.has(fieldKey(retiredField, code)) && own["deprecated"] !== undefined)
    conflict(`the list has it again, but the catalog lists it as deprecated since ${String(own["deprecated"])}`);
}

function goneFrom(
  listed: ReadonlyMap<string, unknown>,
  reported: ReadonlySet<string>,
  known: ReadonlySet<string>,
  index: ReadonlyMap<string, number>,
  raw: readonly RawEntry[],
): ReadonlyMap<number, string> {
  const gone = new Map<number, string>();
  for (const code of known) {
    const at = index.get(code);
    const entry = raw[at ?? -1];
    if (at === undefined || entry === undefined || listed.has(code) || reported.has(code)) continue;
    if (entry["deprecated"] === undefined && entry["removed"] === undefined) gone.set(at, code);
  }
  return gone;
}

import type { Unfinished } from "../translate/unfinished.ts";
import { readUnfinished } from "../translate/unfinished.ts";
import type { ChangedFile } from "../translate/write-texts.ts";
import { apply } from "./apply.ts";
import type { Remark } from "./drafts.ts";
import type { Listed } from "./import.ts";
import { merge } from "./merge.ts";
import { type Head, newCatalog } from "./new-catalog.ts";
import { type ImportRecord, recordOf, recordPath, recordText } from "./record.ts";

/** What an import changes. */
export interface Outcome {
  /** The catalog. */
  readonly path: string;
  readonly files: readonly ChangedFile[];
  readonly added: number;
  readonly changed: number;
  /** The codes that the list no longer has. */
  readonly gone: readonly string[];
  readonly isRetired: boolean;
  /** Codes of the list that are not in the catalog, because people have removed them. */
  readonly dropped: readonly Remark[];
  readonly conflicts: readonly Remark[];
  /** The fields that differ from the list because people have changed them. */
  readonly kept: readonly string[];
  /** The version before and after, if it changes. */
  readonly version?: readonly [before: string, after: string];
}

/** Returns a new catalog with the entries of a list. Throws {@link ProblemsError} if it would have errors. */
export function created(path: string, head: Omit<Head, "sources">, { entries, sources }: Listed): Outcome {
  const file = newCatalog(path, { ...head, sources }, entries);
  readUnfinished([{ path: file.path, bytes: new TextEncoder().encode(file.text) }]);
  const record = { path: recordPath(file.path), before: undefined, after: recordText(recordOf(entries)) };
  return {
    path: file.path,
    files: [{ path: file.path, before: undefined, after: file.text }, record],
    added: entries.length,
    changed: 0,
    gone: [],
    isRetired: false,
    dropped: [],
    conflicts: [],
    kept: [],
  };
}

/** Brings a catalog up to date with a list. Throws {@link ProblemsError} if it would have errors. */
export function updated(
  one: Unfinished,
  { entries, reported, sources }: Listed,
  last: { readonly record: ImportRecord; readonly text: string | undefined },
  retire: boolean,
): Outcome {
  const merged = merge(one, { entries, reported: new Set(reported.map(({ of }) => of)) }, last.record, retire);
  const { files, version } = apply(one, { ...merged, sources }, retire);
  const record = { path: recordPath(one.path), before: last.text, after: recordText(merged.record) };
  return {
    path: one.path,
    files: [...files, record].filter(({ before, after }) => before !== after),
    added: merged.added.length,
    changed: merged.changed.size,
    gone: [...merged.gone.values()],
    isRetired: retire,
    dropped: merged.dropped,
    conflicts: merged.conflicts,
    kept: merged.kept,
    ...(version !== one.catalog.version && { version: [one.catalog.version, version] as const }),
  };
}

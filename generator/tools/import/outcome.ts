import type { Preset } from "../../catalog/catalog.ts";
import { everyOperation } from "../../catalog/code-pattern.ts";
import type { Unfinished } from "../translate/unfinished.ts";
import { readUnfinished } from "../translate/unfinished.ts";
import type { ChangedFile } from "../translate/write-texts.ts";
import { apply } from "./apply.ts";
import type { Remark } from "./drafts.ts";
import type { Listed } from "./import.ts";
import type { ListOperations } from "./list.ts";
import { merge } from "./merge.ts";
import { mergeOperations } from "./merge-operations.ts";
import { type WireChange, wireChange } from "./named-wire.ts";
import { type Head, newCatalog } from "./new-catalog.ts";
import { newOperations, withCodes } from "./new-operations.ts";
import { operationEdits } from "./operation-edits.ts";
import { operationRecord } from "./operation-record.ts";
import { type ImportRecord, recordOf, recordPath, recordText } from "./record.ts";
import type { RememberedFlags } from "./remembered-flags.ts";

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
  /** What becomes different for those who handle a code: `E1001: category other → conflict`. */
  readonly facts: readonly string[];
  readonly operations: OperationOutcome;
  /** The error format, if the command line changes it. */
  readonly wire?: Pick<WireChange, "from" | "to">;
  /** The version before and after, if it changes. */
  readonly version?: readonly [before: string, after: string];
}

/** What an import changes in the operations of a catalog. */
interface OperationOutcome {
  readonly added: number;
  readonly changed: number;
  /** The operations of the list that are not in the catalog, because the list names no code for them. */
  readonly silent: readonly string[];
}

/** Returns a new catalog with the entries of a list. Throws {@link ProblemsError} if it would have errors. */
export function created(
  path: string,
  head: Omit<Head, "sources" | "operations" | "successes">,
  { entries, sources, operations, successes }: Listed,
  flags: RememberedFlags = {},
): Outcome {
  const codes = new Set(entries.map(({ code }) => code));
  const named = withCodes(operations, (code) => codes.has(code));
  const file = newCatalog(path, { ...head, sources, successes, operations: named ? newOperations(named) : {} }, entries);
  readUnfinished([{ path: file.path, bytes: new TextEncoder().encode(file.text) }]);
  const record = {
    path: recordPath(file.path),
    before: undefined,
    after: recordText(new Map([...recordOf(entries), ...(named ? operationRecord(named) : [])]), flags),
  };
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
    facts: [],
    operations: { added: named?.all.length ?? 0, changed: 0, silent: silentIn(named) },
  };
}

/** What the last import into a catalog recorded. */
export interface LastImport {
  readonly record: ImportRecord;
  readonly flags: RememberedFlags;
  readonly text: string | undefined;
}

/** What an import into a catalog is told. */
export interface Told {
  /** Whether codes that the list no longer has are deprecated. */
  readonly retire: boolean;
  /** The error format that the catalog should have. */
  readonly wire?: Preset;
  /** What the next import must know. */
  readonly flags: RememberedFlags;
}

/** Brings a catalog up to date with a list. Throws {@link ProblemsError} if it would have errors. */
export function updated(
  one: Unfinished,
  { entries, reported, sources, operations, successes, ownFields }: Listed,
  last: LastImport,
  { retire, wire, flags }: Told,
): Outcome {
  const incoming = { entries, reported: new Set(reported.map(({ of }) => of)), ownFields: [...ownFields.values()] };
  const merged = merge(one, incoming, last.record, retire);
  const codes = new Set([...one.catalog.entries, ...merged.added].map(({ code }) => code));
  const named = withCodes(operations, (code) => codes.has(code));
  const calls = mergeOperations(one, named, last.record);
  const format = wire && wireChange(one, { now: wire, last: last.flags.wire, successes });
  const whole = { ...(typeof format === "object" && { wire: format.edits }), operations: operationEdits(one, calls) };
  const { files, version, facts } = apply(one, { ...merged, sources, ...whole }, retire);
  const record = { path: recordPath(one.path), before: last.text, after: recordText(new Map([...merged.record, ...calls.record]), flags) };
  return {
    path: one.path,
    files: [...files, record].filter(({ before, after }) => before !== after),
    added: merged.added.length,
    changed: merged.changed.size,
    gone: [...merged.gone.values()],
    isRetired: retire,
    dropped: merged.dropped,
    conflicts: [...merged.conflicts, ...calls.conflicts],
    kept: [...(format === "kept" ? ["wire"] : []), ...merged.kept, ...calls.kept],
    facts,
    operations: {
      added: Object.keys(calls.added).filter((id) => id !== everyOperation).length,
      changed: new Set([...calls.codes.keys(), ...calls.calls.keys()]).size,
      silent: silentIn(named),
    },
    ...(typeof format === "object" && { wire: { from: format.from, to: format.to } }),
    ...(version !== one.catalog.version && { version: [one.catalog.version, version] as const }),
  };
}

function silentIn(operations: ListOperations | undefined): readonly string[] {
  return operations?.silent.map(({ id }) => id) ?? [];
}

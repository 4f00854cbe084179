import { compareVersions } from "../../catalog/versions.ts";
import type { DriftKind, DriftRecord } from "./record.ts";

/** What production sees and no catalog lists, counted. The reports of parts, merged, are the report of the whole. */
export interface DriftReport {
  /** The version of this format. */
  readonly driftReport: 1;
  /** How many lines were read, and how many of them were too long to be read. */
  readonly lines: number;
  readonly tooLong: number;
  /** How many records they hold. */
  readonly records: number;
  /** How many records are in no row, because there are too many rows. */
  readonly others: number;
  /** The most frequent first. */
  readonly rows: readonly DriftRow[];
}

/** The records with the same provider, code, and status. */
export interface DriftRow {
  readonly drift: DriftKind;
  readonly provider: string;
  readonly rawCode?: string | undefined;
  readonly status?: number | undefined;
  readonly count: number;
  /** When it was seen first and last, if the lines have a time. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** The latest version of the catalog that does not list it, and the nearest code in that version. */
  readonly catalogVersion: string;
  readonly nearest?: string | undefined;
  /** All fields that the catalog knows, and the most others that one body has. */
  readonly fields: readonly string[];
  readonly otherFields: number;
}

/** Returns the row of a single record. */
export function rowOf({ rawCode, status, nearest, ...record }: DriftRecord, time: number | undefined): DriftRow {
  const seen = time === undefined ? undefined : new Date(time).toISOString();
  return {
    ...record,
    ...(rawCode !== undefined && { rawCode }),
    ...(status !== undefined && { status }),
    ...(nearest !== undefined && { nearest }),
    count: 1,
    ...(seen !== undefined && { first: seen, last: seen }),
    fields: [...record.fields].sort(),
  };
}

/** Returns two rows of the same error as one; in either order, it is the same. */
export function together(one: DriftRow, other: DriftRow): DriftRow {
  const [earlier, later] = isLater(one, other) ? [other, one] : [one, other];
  const { nearest: _, first: __, last: ___, ...rest } = earlier;
  const first = least(one.first, other.first);
  const last = one.last === undefined || (other.last !== undefined && other.last > one.last) ? other.last : one.last;
  const { nearest } = later;
  return {
    ...rest,
    count: one.count + other.count,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    catalogVersion: later.catalogVersion,
    ...(nearest !== undefined && { nearest }),
    fields:
      one.fields.length === 0 ? other.fields : other.fields.every((name) => one.fields.includes(name)) ? one.fields : union(one, other),
    otherFields: Math.max(one.otherFields, other.otherFields),
  };
}

/** Whether a row is of a later version; of the same version, the code that is nearest decides, so that the order of rows does not. */
function isLater(one: DriftRow, other: DriftRow): boolean {
  return (compareVersions(one.catalogVersion, other.catalogVersion) || compare(one.nearest ?? "", other.nearest ?? "")) > 0;
}

function least(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function union(one: DriftRow, other: DriftRow): readonly string[] {
  return [...new Set([...one.fields, ...other.fields])].sort().slice(0, 1000);
}

/** Compares texts by their code units, as all programs do. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

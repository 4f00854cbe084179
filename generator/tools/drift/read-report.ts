import { recordOf } from "./record.ts";
import { compare, type DriftReport, type DriftRow } from "./report.ts";

/** Returns the report that a JSON text holds; `undefined` for any other text. */
export function readReport(text: string): DriftReport | undefined {
  const value = json(text) as Partial<DriftReport> | null | undefined;
  if (value?.driftReport !== 1 || !Array.isArray(value.rows)) return undefined;
  const { lines, tooLong, records } = value;
  const rows = value.rows.map(rowIn);
  if (!isCount(lines) || !isCount(tooLong) || !isCount(records) || !rows.every((row) => row !== undefined)) return undefined;
  const others = records - rows.reduce((sum, { count }) => sum + count, 0);
  return others < 0 ? undefined : { driftReport: 1, lines, tooLong, records, others, rows };
}

function rowIn(value: unknown): DriftRow | undefined {
  const record = recordOf(value);
  const { count, first, last } = (value ?? {}) as Partial<DriftRow>;
  if (record === undefined || !isCount(count) || count === 0 || !isTime(first) || !isTime(last)) return undefined;
  const { rawCode, status, nearest, fields, ...rest } = record;
  return {
    ...rest,
    ...(rawCode !== undefined && { rawCode }),
    ...(status !== undefined && { status }),
    ...(nearest !== undefined && { nearest }),
    count,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    fields: [...fields].sort(compare),
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

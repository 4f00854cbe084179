import type { DriftRecord } from "./record.ts";
import { compare, type DriftReport, type DriftRow, rowOf, together } from "./report.ts";

/** How many rows a report has at most: more are no codes, but texts that differ each time. */
const mostRows = 10_000;

/** Counts records as they come, in bounded memory. */
export class Fold {
  #lines = 0;
  #tooLong = 0;
  #records = 0;
  #rows = new Map<string, DriftRow>();
  readonly #most: number;

  constructor(most = mostRows) {
    this.#most = most;
  }

  line(isTooLong = false): void {
    this.#lines++;
    if (isTooLong) this.#tooLong++;
  }

  add(record: DriftRecord, time: number | undefined): void {
    this.#records++;
    this.#put(rowOf(record, time));
  }

  /** Adds what another report counted. */
  merge({ lines, tooLong, records, rows }: DriftReport): void {
    this.#lines += lines;
    this.#tooLong += tooLong;
    this.#records += records;
    for (const row of rows) this.#put(row);
  }

  report(): DriftReport {
    this.#drop();
    const rows = [...this.#rows.values()].sort((a, b) => b.count - a.count || compare(keyOf(a), keyOf(b)));
    const counted = rows.reduce((sum, { count }) => sum + count, 0);
    return { driftReport: 1, lines: this.#lines, tooLong: this.#tooLong, records: this.#records, others: this.#records - counted, rows };
  }

  #put(row: DriftRow): void {
    const key = keyOf(row);
    const before = this.#rows.get(key);
    this.#rows.set(key, before === undefined ? row : together(before, row));
    if (this.#rows.size > 2 * this.#most) this.#drop();
  }

  /**
   * Keeps the shortest keys. A row that is kept at the end was never dropped, in no part of the records: what it counts is
   * exact, and the order of the records does not matter.
   */
  #drop(): void {
    if (this.#rows.size <= this.#most) return;
    const keys = [...this.#rows.keys()].sort((a, b) => a.length - b.length || compare(a, b));
    this.#rows = new Map(keys.slice(0, this.#most).map((key) => [key, this.#rows.get(key) as DriftRow]));
  }
}

function keyOf({ provider, drift, rawCode, status }: DriftRow): string {
  return `${provider} ${drift} ${status ?? ""} ${rawCode ?? ""}`;
}

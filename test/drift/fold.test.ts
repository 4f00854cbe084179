import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Fold } from "../../generator/tools/drift/fold.ts";
import { readReport } from "../../generator/tools/drift/read-report.ts";
import type { DriftReport } from "../../generator/tools/drift/report.ts";
import { recordWith } from "./logs.ts";

const code = fc.constantFrom("a", "b", "bb", "c-1", "c-2", "dddd", "余额", "e e");
const seen = fc.record({
  record: fc
    .record(
      {
        drift: fc.constantFrom("code" as const, "status" as const, "body" as const),
        provider: fc.constantFrom("shop", "gengo"),
        catalogVersion: fc.constantFrom("1.0.0", "1.10.0", "1.9.0"),
        rawCode: code,
        status: fc.constantFrom(400, 409),
        nearest: code,
        fields: fc.uniqueArray(fc.constantFrom("code", "message", "error")),
        otherFields: fc.nat(3),
      },
      { requiredKeys: ["drift"] },
    )
    .map(recordWith),
  time: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined }),
});
type Seen = typeof seen extends fc.Arbitrary<infer Value> ? Value : never;

function reportOf(all: readonly Seen[], most?: number): DriftReport {
  const fold = new Fold(most);
  for (const { record, time } of all) {
    fold.line();
    fold.add(record, time);
  }
  return fold.report();
}

function mergedOf(parts: readonly DriftReport[], most?: number): DriftReport {
  const fold = new Fold(most);
  for (const part of parts) fold.merge(part);
  return fold.report();
}

/** Every way to merge parts: all at once, from the left, from the right. */
const ways: readonly ((parts: readonly DriftReport[], most?: number) => DriftReport)[] = [
  mergedOf,
  (parts, most) => parts.reduce((whole, part) => mergedOf([whole, part], most), mergedOf([], most)),
  (parts, most) => parts.reduceRight((whole, part) => mergedOf([part, whole], most), mergedOf([], most)),
];

describe("the report of parts, merged,", () => {
  const split = fc.tuple(fc.array(seen, { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 5 }));

  function partsOf(all: readonly Seen[], cuts: readonly number[], most?: number): readonly DriftReport[] {
    const bounds = [0, ...[...cuts].sort((a, b) => a - b), all.length].map((cut) => Math.min(cut, all.length));
    return bounds.slice(1).map((end, i) => through(reportOf(all.slice(bounds[i], end), most)));
  }

  test("is the report of the whole, wherever it is split, and in whichever order", () => {
    fc.assert(
      fc.property(split, ([all, cuts]) => {
        const whole = reportOf(all);
        for (const way of ways) expect(way(partsOf(all, cuts))).toEqual(whole);
        expect(mergedOf(partsOf(all, cuts).toReversed())).toEqual(whole);
        expect(reportOf(all.toReversed())).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("is so, too, if there are more codes than rows", () => {
    fc.assert(
      fc.property(split, ([all, cuts]) => {
        const whole = reportOf(all, 3);
        expect(whole.rows.length).toBeLessThanOrEqual(3);
        expect(whole.rows.reduce((sum, { count }) => sum + count, whole.others)).toBe(all.length);
        for (const way of ways) expect(way(partsOf(all, cuts, 3), 3)).toEqual(whole);
        for (const row of whole.rows) expect(reportOf(all).rows).toContainEqual(row);
      }),
      { numRuns: 300 },
    );
  });

  test("counts every record once", () => {
    const all = Array.from({ length: 30_000 }, (_, i): Seen => ({ record: recordWith({ rawCode: `c${i}` }), time: i }));
    const { rows, records, others } = reportOf(all);
    expect([rows.length, records, others]).toEqual([10_000, 30_000, 20_000]);
  });
});

/** The report as it is written and read again. */
function through(report: DriftReport): DriftReport {
  const read = readReport(JSON.stringify(report));
  expect(read).toEqual(report);
  return read as DriftReport;
}

describe("what is no report is not merged:", () => {
  const report = reportOf([{ record: recordWith({ rawCode: "a" }), time: 1 }]);
  test.each([
    "",
    "[]",
    "null",
    "{}",
    JSON.stringify({ ...report, driftReport: 2 }),
    JSON.stringify({ ...report, records: 0 }),
    JSON.stringify({ ...report, rows: [{ ...report.rows[0], count: -1 }] }),
    JSON.stringify({ ...report, rows: [{ ...report.rows[0], first: "yesterday" }] }),
    JSON.stringify({ ...report, rows: [{ ...report.rows[0], provider: "../shop" }] }),
  ])("%s", (text) => expect(readReport(text)).toBeUndefined());
});

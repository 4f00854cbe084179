import { expect, test } from "vitest";
import { liveThrough } from "./month-run.ts";

// `npm run drift-month` has a million.
test("a month of 20,000 answers, counted by one command in 300 MB, has thirty codes that are typed then", async () => {
  const { report } = await liveThrough(20_000);
  expect(report).toMatchObject({ lines: 20_000, tooLong: 0, others: 0 });
  expect(report.rows).toHaveLength(30);
  expect(report.records).toBeGreaterThan(400);
});

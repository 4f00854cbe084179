import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { countedByJq, liveThrough } from "./month-run.ts";

const answers = 1_000_000;

test("a month of a million answers, counted by one command in 300 MB, has thirty codes that are typed then", async () => {
  const month = await liveThrough(answers);
  const { report, counts, seconds, peak } = month;
  expect(report).toMatchObject({ lines: answers, tooLong: 0, others: 0 });
  expect(report.rows).toHaveLength(30);
  expect(report.records).toBeGreaterThan(answers / 40);
  // The counts are those of the program that wrote the logs; where jq is installed, they are jq's as well.
  const hasJq = spawnSync("jq", ["--version"]).status === 0;
  if (hasJq) expect(countedByJq(month)).toEqual(counts);
  process.stdout.write(
    `${answers} lines in ${seconds.toFixed(1)} s, ${peak} MiB at most; ${report.records} records${hasJq ? ", as jq counts them" : ""}\n`,
  );
});

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { DriftReport } from "../../../generator/tools/drift/report.ts";
import { type Consumer, consumer, quietly } from "./consumer.ts";

const guide = readFileSync(new URL("../../../docs/production.md", import.meta.url), "utf8");
const logs = ["app.ndjson", "winston.ndjson", "bunyan.ndjson"];

let production: Consumer;
beforeAll(async () => {
  const cleanups: (() => void)[] = [];
  production = consumer("production", (finish) => cleanups.push(finish));
  await production.npm("install", ...quietly);
  await production.run("node", "logs.js");
  return () => {
    for (const cleanup of cleanups) cleanup();
  };
});

describe("drift in logs that pino, winston, and Bunyan wrote", () => {
  test("is what errcat counts, and what jq counts with the program of the guide", async () => {
    const { rows } = await drift(...logs);
    const counts = Object.fromEntries(
      rows.map(({ provider, rawCode, status, count }) => [`${provider} ${rawCode ?? null} ${status}`, count]),
    );
    expect(counts).toEqual({
      "tencent-tmt FailedOperation.EngineRestarting 200": 43,
      "tencent-tmt LimitExceeded.Daily 200": 28,
      "gengo 1999 200": 24,
      "gengo null 503": 11,
    });
    production.write("drift.jq", example("jq"));
    const { output } = await production.run("jq", "-Rn", "-f", "drift.jq", ...logs);
    expect(JSON.parse(output)).toEqual(counts);
  });

  test("is the same table in DuckDB, with the query of the guide", async () => {
    production.write("drift.sql", example("sql"));
    const { output } = await production.run("node", "duckdb.js");
    const rows = (JSON.parse(output) as object[]).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    );
    const report = await drift("app.ndjson");
    expect(report.rows).toHaveLength(4);
    expect(new Set(report.rows.map(({ catalogVersion }) => catalogVersion))).toEqual(new Set(["1.10.0"]));
    expect(rows).toEqual(report.rows);
  });
});

async function drift(...files: readonly string[]): Promise<DriftReport> {
  return JSON.parse((await production.npx("errcat", "drift", "--json", ...files)).output) as DriftReport;
}

/** The example of the guide in a language. */
function example(language: string): string {
  const [, code = ""] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(guide) ?? [];
  return code;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { DriftReport } from "../../../generator/tools/drift/report.ts";
import { launchOptions } from "../../site/chromium.ts";
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

/** What a program of the project prints, in Node.js and on a page. */
const places = {
  "Node.js": async (program: string) => (await production.run("node", program)).output,
  Chromium: async (program: string) => {
    const entryPoints = [join(production.folder, program === "sentry.js" ? "sentry-page.js" : program)];
    const { outputFiles } = await build({ entryPoints, bundle: true, format: "esm", platform: "browser", write: false });
    const browser = await chromium.launch(launchOptions);
    try {
      const page = await browser.newPage();
      const printed = page.waitForEvent("console", (message) => /^[[{]/.test(message.text()));
      await page.addScriptTag({ type: "module", content: outputFiles[0]?.text ?? "" });
      return (await printed).text();
    } finally {
      await browser.close();
    }
  },
};

describe.each(Object.entries(places))("telemetry of errors, in %s,", (_, run) => {
  test("of spans and metrics has the attributes of the semantic conventions, and no more types than codes that are listed and one", async () => {
    const { spans, points } = JSON.parse(await run("telemetry.js")) as Exported;
    const unlisted = { "error.type": "_OTHER", "exception.type": "GengoError", "http.response.status_code": 200 };
    expect(spans.map(({ attributes }) => attributes).slice(0, 4)).toEqual([
      {},
      { ...unlisted, "error.type": "2700" },
      { ...unlisted, "error.type": "1350", "http.response.status_code": 400 },
      unlisted,
    ]);
    expect(spans.map(({ status }) => status.code)).toEqual([0, ...Array.from({ length: 103 }, () => 2)]);
    expect(spans.filter(({ events }) => events.length > 0)).toEqual([]);
    expect(points.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 1, 2, 100]);
    expect(JSON.stringify({ spans, points })).not.toContain("jane");
  });

  test("of Sentry has tags, a fingerprint by code, and the record of drift", async () => {
    const events = JSON.parse(await run("sentry.js")) as readonly Record<string, any>[];
    const [first, second, third, fourth, other] = events;
    expect(first).toEqual({
      tags: { provider: "gengo", "error.type": "2700", category: "billing", retry: "after_change", actor: "operator" },
      fingerprint: ["gengo", "2700"],
    });
    expect(second).toEqual(first);
    expect(third).toMatchObject({
      tags: { "error.type": "_OTHER", category: "unknown" },
      fingerprint: ["gengo", "_OTHER"],
      drift: { drift: "code", rawCode: "1998", status: 200, fields: ["code", "err", "msg", "opstat"] },
    });
    expect(fourth).toMatchObject({ fingerprint: ["gengo", "_OTHER"], drift: { rawCode: "1999" } });
    expect(other).not.toHaveProperty("fingerprint");
  });
});

describe("telemetry of errors", () => {
  test("is what the guide shows", () => {
    for (const [file, code] of [
      ["spans.js", examples("js")[0]],
      ["before-send.js", examples("js")[1]],
    ] as const)
      expect(unindented(production.read(file))).toContain(unindented(String(code)));
  });
});

interface Exported {
  readonly spans: readonly {
    readonly attributes: object;
    readonly status: { readonly code: number };
    readonly events: readonly object[];
  }[];
  readonly points: readonly { readonly attributes: object; readonly count: number }[];
}

async function drift(...files: readonly string[]): Promise<DriftReport> {
  return JSON.parse((await production.npx("errcat", "drift", "--json", ...files)).output) as DriftReport;
}

/** The examples of the guide in a language, and the first of them. */
function examples(language: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);
}

function example(language: string): string {
  return examples(language)[0] ?? "";
}

function unindented(code: string): string {
  return code.replaceAll(/^ +/gm, "").trim();
}

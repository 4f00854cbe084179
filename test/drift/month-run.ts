import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { DriftReport } from "../../generator/tools/drift/report.ts";
import { compiled } from "../bench/compiler.ts";
import { command, project } from "../project.ts";
import { type Counts, unlisted, writeMonth } from "./month.ts";
import { packages } from "./packages.ts";

/** What a month came to. */
export interface Month {
  readonly folder: string;
  readonly files: readonly string[];
  readonly counts: Counts;
  readonly report: DriftReport;
  /** How long errcat drift took, in seconds, and how much memory it had at most, in MiB. */
  readonly seconds: number;
  readonly peak: number;
}

/**
 * Lives through a month: so many answers in four logs, one command in 300 MB, and the overlays that it writes. Expects that all thirty
 * codes are typed then, and that they were counted right.
 */
export async function liveThrough(answers: number): Promise<Month> {
  const config = { catalogs: packages.map(({ id }) => `errcat:${id}`), out: "generated", as: "package", scope: "@acme", strict: true };
  const { folder, errcat, write } = project({ "errcat.config.json": JSON.stringify(config) });
  const { files, counts } = await writeMonth(folder, answers);
  const start = performance.now();
  const ran = spawnSync(
    process.execPath,
    ["--max-old-space-size=300", "--import", peakPrinter, command, "drift", ...files, "--overlay", "overlays/", "--json"],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  const seconds = (performance.now() - start) / 1000;
  expect([ran.status, ran.stderr]).toEqual([0, expect.stringMatching(/^peak \d+\n$/)]);
  const report = JSON.parse(ran.stdout) as DriftReport;
  expect(report.lines).toBe(answers);
  expect(countsOf(report)).toEqual(counts);
  expect(new Set(report.rows.map(({ provider, rawCode }) => `${provider} ${rawCode}`))).toEqual(
    new Set(Object.entries(unlisted).flatMap(([id, codes]) => codes.map((code) => `${id} ${code}`))),
  );

  write("errcat.config.json", JSON.stringify({ ...config, overlays: packages.map(({ id }) => `overlays/${id}.drift.json`) }));
  expect(await errcat("validate")).toMatchObject({ code: 0, errors: "" });
  expect(await errcat("generate")).toMatchObject({ code: 0, errors: "" });
  expect(untyped(folder, { ...unlisted, gengo: [...(unlisted["gengo"] ?? []), "1997"] })).toEqual([expect.stringContaining('"1997"')]);
  return { folder, files, counts, report, seconds, peak: Number(/\d+/.exec(ran.stderr)?.[0]) };
}

/** Prints the greatest memory that a process had, when it ends. */
const peakPrinter = `data:text/javascript,process.on("exit", () => process.stderr.write("peak " + Math.round(process.resourceUsage().maxRSS / 1024) + "\\n"))`;

export function countsOf({ rows }: DriftReport): Counts {
  return Object.fromEntries(rows.map(({ provider, rawCode, status, count }) => [`${provider} ${rawCode} ${status ?? "null"}`, count]));
}

/** What the compiler says of a program that names codes of the packages. */
function untyped(folder: string, codes: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const program = Object.entries(codes).flatMap(([id, all], i) => [
    `import * as api${i} from "./generated/${id}/index.js";`,
    `export const codes${i}: readonly (keyof typeof api${i}.facts)[] = ${JSON.stringify(all)};`,
  ]);
  return compiled("ts59", folder, { "check.ts": program.join("\n") }).complaints;
}

/** Counts with the program of the guide, in place of errcat. */
export function countedByJq({ folder, files }: Month): Counts {
  const [, program = ""] = /^```jq\n([^]*?)^```$/m.exec(readFileSync("docs/production.md", "utf8")) ?? [];
  writeFileSync(join(folder, "drift.jq"), program);
  return JSON.parse(execFileSync("jq", ["-Rn", "-f", "drift.jq", ...files], { cwd: folder, encoding: "utf8" })) as Counts;
}

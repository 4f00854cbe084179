import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { parserOf } from "../compile/samples.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { tableLines } from "../problems/table.ts";
import { visible, visibleJson } from "../problems/visible.ts";
import { driftIn, merged } from "../tools/drift/drift.ts";
import { readReport } from "../tools/drift/read-report.ts";
import type { DriftReport, DriftRow } from "../tools/drift/report.ts";
import { writeOverlays } from "./drift-overlay.ts";
import { knownCatalogs, ofProvider } from "./known-catalogs.ts";

export interface DriftOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** The catalog whose answers are in the logs. */
  readonly provider?: string;
  /** Whether the files are reports. */
  readonly merge: boolean;
  /** Where to write drafts of entries: a file, or a folder for the overlays of several catalogs. */
  readonly overlay?: string;
  /** Whether to print JSON. */
  readonly json: boolean;
}

/** Runs `errcat drift`: counts the records in logs, or merges reports, and drafts entries. Returns the exit code. */
export async function driftCommand(files: readonly string[], options: DriftOptions, { print, result }: Reporter): Promise<number> {
  const report = await reportOf(files, options);
  const drafted = options.overlay === undefined ? [] : await writeOverlays(report, options.overlay, options.config);
  if (options.json) print(visibleJson(report));
  else for (const line of [...linesOf(report), ...hint(report, options), ...drafted]) print(line);
  result({ exitCode: exitCodes.fine, ...report });
  return exitCodes.fine;
}

async function reportOf(files: readonly string[], { config, provider, merge }: DriftOptions): Promise<DriftReport> {
  if (merge && provider !== undefined)
    throw new UsageError("--merge adds up reports, which contain no responses.", "Remove --provider or --merge.");
  for (const file of files) if (file !== "-") checkFile(file);
  if (merge) return merged(files.map(reportIn));
  const read = provider === undefined ? undefined : ofProvider(provider, (await knownCatalogs(config)).catalogs);
  return driftIn(opened(files), read && parserOf(read));
}

function checkFile(file: string): void {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`, "Specify the log files, or - for standard input.");
  if (statSync(file).isDirectory()) throw new UsageError(`"${file}" is a folder.`, "Specify the files in it.");
}

function* opened(files: readonly string[]): Iterable<AsyncIterable<string>> {
  for (const file of files) yield file === "-" ? process.stdin.setEncoding("utf8") : createReadStream(file, "utf8");
}

function reportIn(file: string): DriftReport {
  const report = readReport(readFileSync(file === "-" ? 0 : file, "utf8"));
  if (report !== undefined) return report;
  throw new UsageError(`"${file}" is not a report.`, "--merge accepts what `errcat drift --json` printed; remove it to read logs.");
}

/** What to try if a log has no records. */
function hint({ records }: DriftReport, { provider, merge }: DriftOptions): readonly string[] {
  if (records > 0 || merge || provider !== undefined) return [];
  return ["To read responses as well as records, specify their catalog with --provider."];
}

function linesOf({ lines, tooLong, records, others, rows }: DriftReport): readonly string[] {
  const table = rows.map((row) => [
    String(row.count),
    row.provider,
    visible(row.rawCode ?? "(no code)"),
    row.status === undefined ? "" : String(row.status),
    whatIs(row),
    row.first === undefined || row.last === undefined ? "" : `${row.first.slice(0, 10)} to ${row.last.slice(0, 10)}`,
  ]);
  return [
    `${counted(lines, "line")}, ${counted(records, "drift record")}${rows.length === 0 ? "." : ":"}`,
    ...tableLines(table, (column) => column === 0).map((line) => `  ${line}`),
    ...(others === 0
      ? []
      : [`${counted(others, "more record")} ${others === 1 ? "is" : "are"} not in any row: a report has at most 10,000 rows.`]),
    ...(tooLong === 0 ? [] : [`${counted(tooLong, "line")} of more than 4,194,304 characters could not be read.`]),
  ];
}

function whatIs({ drift, rawCode, nearest }: DriftRow): string {
  if (drift === "status") return "is listed with a different status";
  if (drift === "body") return "does not match any error format";
  if (rawCode === undefined) return "has no code that can be shown";
  return nearest === undefined ? "is not listed" : `is not listed (closest: ${visible(nearest)})`;
}

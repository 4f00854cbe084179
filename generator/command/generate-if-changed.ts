import { type Output, outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Problem } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { fingerprint, isUnchanged, type LastRun, lastRunFile, type PackageRecord, readLastRun, saveLastRun } from "../write/last-run.ts";
import type { GenerateOptions } from "./generate.ts";
import { isPart } from "./leftovers.ts";
import { leftAlone, upToDate, warn } from "./notes.ts";
import { overridden } from "./overrides.ts";

/**
 * Runs `errcat generate`, but skips the work if nothing has changed since the last run: the catalogs, the configuration, errcat itself, and
 * every generated file. With a flag such as `--check`, everything is generated again and compared.
 */
export async function generateIfChanged(options: GenerateOptions, reporter: Reporter): Promise<number> {
  const config = overridden(await readConfig(options.config), options);
  const outputs = outputsOf(config);
  const file =
    options.check || options.dryRun || options.verify || options.force || options.pseudo
      ? undefined
      : lastRunFile(config.folder, config.path);
  if (file === undefined) return anew(options, reporter, outputs);

  const inputs = fingerprint(outputs, options.filter);
  const known = readLastRun(file);
  if (known?.inputs === inputs && isUnchanged(known.made, isPart(options))) return repeat(known, reporter);
  const warnings: Problem[] = [];
  const problems: Reporter["problems"] = (found) => {
    warnings.push(...found);
    reporter.problems(found);
  };
  return anew(options, { ...reporter, problems }, outputs, (made) => saveLastRun(file, { inputs, made, problems: warnings }));
}

/** Repeats the report of the last run, without its list of changes: nothing is left to do. */
function repeat({ made, problems }: LastRun, reporter: Reporter): number {
  warn(problems, reporter);
  reporter.print(upToDate);
  for (const { folder, foreign } of made) for (const path of foreign) reporter.print(leftAlone(folder, path));
  reporter.result({ exitCode: exitCodes.fine, packages: made.map(({ data }) => data), removed: [] });
  return exitCodes.fine;
}

/** The size of catalogs, in bytes, that takes about a second. */
const aSecond = 4 * 1024 * 1024;

async function anew(
  options: GenerateOptions,
  reporter: Reporter,
  outputs: readonly Output[],
  tellMade?: (made: readonly PackageRecord[]) => void,
): Promise<number> {
  const bytes = outputs.reduce((sum, { catalogs }) => sum + catalogs.reduce((inner, one) => inner + one.bytes.length, 0), 0);
  // Only a person at a terminal needs to know why the run takes time; a log does not.
  if (bytes > aSecond && process.stderr.isTTY)
    process.stderr.write(
      `Generating packages from ${(bytes / 1024 / 1024).toFixed(0)} MiB of catalogs; this takes about ${Math.ceil(bytes / aSecond)} s …\n`,
    );
  return (await import("./generate.ts")).generateCommand(options, reporter, outputs, tellMade);
}

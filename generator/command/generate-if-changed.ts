import { type Output, outputsOf } from "../config/outputs.ts";
import { readConfig } from "../config/read.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { fingerprint, isStillThere, type Made, memoryFile, recall, remember } from "../write/last-run.ts";
import type { GenerateOptions } from "./generate.ts";
import { overridden } from "./overrides.ts";

/**
 * `errcat generate`, sparing the work where nothing has changed since the last run: neither the catalogs and the configuration, nor errcat, nor a
 * single file that was made. Whoever wants to be sure, as with `--check`, has everything made anew and compared.
 */
export async function generateIfChanged(options: GenerateOptions, reporter: Reporter): Promise<number> {
  const config = overridden(await readConfig(options.config), options);
  const outputs = outputsOf(config);
  const file =
    options.check || options.dryRun || options.verify || options.force || options.pseudo
      ? undefined
      : memoryFile(config.folder, config.path);
  if (file === undefined) return anew(options, reporter, outputs);

  const inputs = fingerprint(outputs, options.filter);
  const known = recall(file);
  if (known?.inputs === inputs && isStillThere(known.made)) {
    reporter.print(known.made.length === 1 ? "1 package is up to date." : `${known.made.length} packages are up to date.`);
    reporter.result({ exitCode: exitCodes.fine, packages: known.made.map(({ data }) => data), removed: [] });
    return exitCodes.fine;
  }
  let isQuiet = true;
  const problems: Reporter["problems"] = (found) => {
    isQuiet = false;
    reporter.problems(found);
  };
  // What a run warns of, the next one shall say again.
  return anew(options, { ...reporter, problems }, outputs, (made) => isQuiet && remember(file, { inputs, made }));
}

/** How many bytes of catalogs take about a second. */
const aSecond = 4 * 1024 * 1024;

async function anew(
  options: GenerateOptions,
  reporter: Reporter,
  outputs: readonly Output[],
  tellMade?: (made: readonly Made[]) => void,
): Promise<number> {
  const bytes = outputs.reduce((sum, { catalogs }) => sum + catalogs.reduce((inner, one) => inner + one.bytes.length, 0), 0);
  // People who wait should know for what; whoever reads the output later need not.
  if (bytes > aSecond && process.stderr.isTTY)
    process.stderr.write(
      `Making packages of ${(bytes / 1024 / 1024).toFixed(0)} MiB of catalogs; this takes about ${Math.ceil(bytes / aSecond)} s …\n`,
    );
  return (await import("./generate.ts")).generateCommand(options, reporter, outputs, tellMade);
}

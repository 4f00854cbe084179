import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesAt } from "../config/folder.ts";
import { outputsOf } from "../config/outputs.ts";
import { pathOfFlag } from "../config/path-mistake.ts";
import { readConfig } from "../config/read.ts";
import type { Provider } from "../normalize/provider.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { read } from "../read.ts";
import { site } from "../tools/site/site.ts";
import { compare, isEdited, isForeign } from "../write/compare.ts";
import { withLock } from "../write/lock.ts";
import { write } from "../write/write.ts";
import { leftAlone } from "./notes.ts";
import { overridden } from "./overrides.ts";
import { readOrReport } from "./read-outputs.ts";
import { linkProblems } from "./site-links.ts";
import { sitePackages } from "./site-packages.ts";

export interface SiteOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** Catalog files or folders, instead of those in the configuration. */
  readonly catalogs?: readonly string[];
  /** The output folder of the site. */
  readonly out: string;
  /** Whether to write nothing if a link leads nowhere; and files and folders to look for addresses in besides. */
  readonly checkLinks?: boolean | readonly string[];
  /** A file or folder with earlier versions of catalogs; with it, the site also shows what has changed. */
  readonly since?: string;
}

/** Runs `errcat site`: builds the pages for looking up errors. Returns the exit code. */
export async function siteCommand(
  { config, catalogs, since, checkLinks = false, ...options }: SiteOptions,
  reporter: Reporter,
): Promise<number> {
  const out = pathOfFlag(options.out);
  const start = performance.now();
  const configuration = overridden(await readConfig(config), { ...(catalogs && { catalogs }) });
  const configured = outputsOf(configuration);
  const outputs = readOrReport(configured, reporter);
  if (outputs === undefined) {
    reporter.print("Nothing was written.");
    reporter.result({ exitCode: exitCodes.problems });
    return exitCodes.problems;
  }
  if (checkLinks !== false && configured.every(({ reference }) => reference === undefined))
    reporter.print('The configuration has no "reference": only the links between the files of the site are checked.');
  const packages = sitePackages(outputs, configuration.folder);
  const files = site(packages, since === undefined ? [] : earlier(since));
  const { differences, dead } = withLock(out, () => {
    const differences = compare(out, files);
    const others = differences.filter(isForeign).map(({ path }) => path);
    const dead = checkLinks === false ? [] : linkProblems(configured, { files, out, others }, checkLinks === true ? [] : checkLinks);
    if (!differences.some(isEdited) && dead.length === 0) write(out, differences);
    return { differences, dead };
  });
  if (dead.length > 0) {
    reporter.problems(dead);
    reporter.print("Nothing was written.");
    reporter.result({ exitCode: exitCodes.problems });
    return exitCodes.problems;
  }
  const edited = differences.filter(isEdited);
  for (const { path } of edited) reporter.print(`${join(out, path)} was edited by hand, or not written by errcat.`);
  if (edited.length > 0) {
    reporter.print(
      `Nothing was written.\nfix: Remove ${edited.length === 1 ? "it" : "them"}, or write the site to another folder with --out.`,
    );
    reporter.result({ exitCode: exitCodes.problems, edited: edited.map(({ path }) => path) });
    return exitCodes.problems;
  }
  for (const { path } of differences.filter(isForeign)) reporter.print(leftAlone(out, path));
  const codes = packages.reduce((all, { provider }) => all + provider.entries.length, 0);
  reporter.print(
    [
      join(out, "index.html"),
      counted(packages.length, "provider"),
      counted(codes, "code"),
      counted(files.size, "file"),
      `${Math.round(performance.now() - start)} ms`,
    ].join("  "),
  );
  reporter.result({ exitCode: exitCodes.fine, folder: out, files: files.size });
  return exitCodes.fine;
}

function earlier(path: string): readonly Provider[] {
  if (!existsSync(path))
    throw new UsageError(
      `There is no file or folder "${path}".`,
      "With --since, specify an earlier version of a catalog, or a folder of earlier versions.",
    );
  const { files, problems } = filesAt(path);
  if (problems.length > 0) throw new ProblemsError(problems);
  return read(files).catalogs.map(({ provider }) => provider);
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodes, UsageError } from "../exit.ts";
import { exportCatalogs, formats } from "../export/export.ts";
import type { FormatName } from "../export/format-names.ts";
import { canonicalLocale } from "../locale.ts";
import { outputsOf } from "../outputs.ts";
import type { ReadCatalog } from "../read.ts";
import { readConfig } from "../read-config.ts";
import type { Reporter } from "../reporter/reporter.ts";
import { replace } from "../write.ts";
import { overridden } from "./overrides.ts";
import { readOrReport } from "./read-outputs.ts";

export interface ExportCommandOptions {
  /** The configuration's file, if not the nearest one. */
  readonly config?: string;
  /** Catalog files or folders, instead of those of the configuration. */
  readonly catalogs?: readonly string[];
  /** The folder that the app's message files are in. */
  readonly out: string;
  /** The locales to export, under the names that their files shall have; all without it. */
  readonly locale?: readonly string[];
  /** Whether to export what to do about an error, too. */
  readonly solutions: boolean;
  /** Whether to add the pseudo-locale. */
  readonly pseudo: boolean;
}

/** `errcat export`: writes the messages as files that another library reads. Gives the exit code. */
export async function exportCommand(name: FormatName, { config, catalogs: named, out, locale, solutions, pseudo }: ExportCommandOptions, reporter: Reporter): Promise<number> {
  const outputs = readOrReport(outputsOf(overridden(await readConfig(config), { ...(named && { catalogs: named }) })), reporter);
  if (outputs === undefined) return nothing(reporter);
  const catalogs = [...new Map(outputs.flatMap((output) => output.catalogs.map((one) => [one.path, one]))).values()];
  for (const wanted of locale ?? []) known(wanted, catalogs);
  const { files, problems } = exportCatalogs(catalogs, formats[name], { ...(locale && { locales: locale }), solutions, pseudo });
  if (problems.length > 0) {
    reporter.problems(problems);
    return nothing(reporter);
  }
  const changed = [...files].filter(([path, text]) => !isThere(join(out, path), text));
  for (const [path, text] of changed) replace(join(out, path), text);
  const count = `${catalogs.length} ${catalogs.length === 1 ? "catalog" : "catalogs"}`;
  reporter.print(`${formats[name].title}  ${count}  ${files.size} files in ${out}, ${changed.length === 0 ? "unchanged" : `${changed.length} changed`}`);
  reporter.result({ exitCode: exitCodes.fine, folder: out, files: [...files.keys()], changed: changed.map(([path]) => path) });
  return exitCodes.fine;
}

function nothing({ print, result }: Reporter): number {
  print("Nothing was written.");
  result({ exitCode: exitCodes.problems });
  return exitCodes.problems;
}

function known(wanted: string, catalogs: readonly ReadCatalog[]): void {
  const locales = new Set(catalogs.flatMap(({ catalog }) => catalog.locales.map((locale) => canonicalLocale(locale) ?? locale)));
  const canonical = canonicalLocale(wanted);
  if (canonical !== undefined && locales.has(canonical)) return;
  throw new UsageError(`No catalog has the locale "${wanted}".`, `The locales are ${[...locales].join(", ")}.`);
}

function isThere(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}

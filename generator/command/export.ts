import { join } from "node:path";
import { canonicalLocale } from "../catalog/locale.ts";
import { outputsOf } from "../config/outputs.ts";
import { pathOfFlag } from "../config/path-mistake.ts";
import { readConfig } from "../config/read.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import type { ReadCatalog } from "../read.ts";
import type { Files } from "../render/render.ts";
import { exportCatalogs, formats } from "../tools/export/export.ts";
import type { FormatName, PageFormatName } from "../tools/export/format-names.ts";
import { markdownPages } from "../tools/export/markdown/page.ts";
import { compare, type Difference, isEdited, unchangedFiles } from "../write/compare.ts";
import { withLock } from "../write/lock.ts";
import { manifestName } from "../write/manifest.ts";
import { write } from "../write/write.ts";
import { overridden } from "./overrides.ts";
import { catalogsOf, readOrReport } from "./read-outputs.ts";

export interface ExportCommandOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** Catalog files or folders, instead of those in the configuration. */
  readonly catalogs?: readonly string[];
  /** The folder of the app's message files; defaults to `locales`, and to `docs/errors` for Markdown. */
  readonly out?: string;
  /** The locales to export, with the names for their files; defaults to all. */
  readonly locale?: readonly string[];
  /** Whether to export solutions, too. */
  readonly solutions: boolean;
  /** Whether to add the pseudo-locale. */
  readonly pseudo: boolean;
  /** Whether to replace files that errcat did not write. */
  readonly force: boolean;
}

/** Runs `errcat export`: writes the messages as files for another library. Returns the exit code. */
export async function exportCommand(
  name: FormatName | PageFormatName,
  { config, catalogs: named, locale, solutions, pseudo, force, ...options }: ExportCommandOptions,
  reporter: Reporter,
): Promise<number> {
  const out = pathOfFlag(options.out ?? (name === "markdown" ? "docs/errors" : "locales"));
  const outputs = readOrReport(outputsOf(overridden(await readConfig(config), { ...(named && { catalogs: named }) })), reporter);
  if (outputs === undefined) return nothing(reporter);
  const catalogs = catalogsOf(outputs);
  for (const wanted of locale ?? []) known(wanted, catalogs);
  const { title, files, problems } =
    name === "markdown"
      ? {
          title: "Markdown",
          files: markdownPages(
            catalogs.map(({ provider }) => provider),
            locale,
          ),
          problems: [],
        }
      : {
          title: formats[name].title,
          ...exportCatalogs(catalogs, formats[name], { ...(locale && { locales: locale }), solutions, pseudo }),
        };
  if (problems.length > 0) {
    reporter.problems(problems);
    return nothing(reporter);
  }
  const { differences, edited } = withLock(out, () => bringUpToDate(out, files, force));
  if (edited.length > 0) {
    const them = edited.length === 1 ? "it" : "them";
    for (const { path } of edited) reporter.print(`${join(out, path)} was edited by hand, or not written by errcat.`);
    reporter.print(`Nothing was written.\nfix: Move ${them} elsewhere, or export to another folder with --out; --force replaces ${them}.`);
    reporter.result({ exitCode: exitCodes.problems, edited: edited.map(({ path }) => path) });
    return exitCodes.problems;
  }
  const changed = differences.filter(({ path }) => path !== manifestName);
  const what = changed.length === 0 ? "unchanged" : `${changed.length} changed`;
  reporter.print(`${title}  ${counted(catalogs.length, "catalog")}  ${counted(files.size, "file")} in ${out}, ${what}`);
  reporter.result({ exitCode: exitCodes.fine, folder: out, files: [...files.keys()], changed: changed.map(({ path }) => path) });
  return exitCodes.fine;
}

function nothing({ print, result }: Reporter): number {
  print("Nothing was written.");
  result({ exitCode: exitCodes.problems });
  return exitCodes.problems;
}

function known(wanted: string, catalogs: readonly ReadCatalog[]): void {
  const locales = new Set(catalogs.flatMap(({ provider }) => provider.locales));
  const canonical = canonicalLocale(wanted);
  if (canonical !== undefined && locales.has(canonical)) return;
  throw new UsageError(`No catalog has the locale "${wanted}".`, `Use one of ${[...locales].join(", ")}.`);
}

/** Writes the exported files. Files that errcat wrote there earlier, for another locale or another app, stay. */
function bringUpToDate(
  out: string,
  files: Files,
  force: boolean,
): { readonly differences: readonly Difference[]; readonly edited: readonly Difference[] } {
  const differences = compare(out, new Map([...unchangedFiles(out), ...files])).filter(({ kind }) => kind !== "extra");
  const edited = force ? [] : differences.filter(isEdited);
  if (edited.length === 0) write(out, differences);
  return { differences, edited };
}

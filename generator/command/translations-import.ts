import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ConfigError } from "../problems/config-error.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { ProblemsError } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import type { Imported } from "../tools/translate/apply.ts";
import { fileText } from "../tools/translate/file-text.ts";
import { formatOf } from "../tools/translate/formats.ts";
import { type Import, importSheet } from "../tools/translate/import.ts";
import { differencesText } from "../write/differences-text.ts";
import { replace } from "../write/replace.ts";
import { readTranslationProject, type TranslationProjectOptions } from "./read-workplace.ts";

export interface TranslationsImportOptions extends TranslationProjectOptions {
  /** Whether to show the changes and write nothing. */
  readonly dryRun: boolean;
}

/** Runs `errcat translations import`: writes a translator's texts into the catalogs, either all of them or none. Returns the exit code. */
export async function translationsImportCommand(
  path: string,
  options: TranslationsImportOptions,
  { print, problems: report, result }: Reporter,
): Promise<number> {
  const { imported, problems } = await read(path, options);
  if (problems.length > 0) {
    report(problems);
    print("");
  }
  if (problems.some(({ severity }) => severity === "error")) {
    print("Nothing was written.");
    result({ exitCode: exitCodes.problems, written: false, catalogs: [] });
    return exitCodes.problems;
  }
  const changed = imported.filter(({ files }) => files.length > 0);
  if (changed.length === 0) print("The catalogs already have these texts.");
  if (!options.dryRun)
    replace(changed.flatMap(({ files }) => files.map(({ path, before, after }) => ({ file: path, text: after, before }))));
  for (const one of changed) {
    if (options.dryRun)
      for (const { path, before = "", after } of one.files)
        print(differencesText(dirname(path), [{ path: basename(path), kind: "changed", before, after, owned: true }]));
    print(`${one.path}  ${summary(one)}`);
  }
  if (changed.length > 0)
    print(options.dryRun ? "Nothing was written. These changes would be made." : "Run `errcat generate` to update the generated files.");
  result({
    exitCode: exitCodes.fine,
    written: !options.dryRun && changed.length > 0,
    catalogs: changed.map(({ files: _, ...counts }) => counts),
  });
  return exitCodes.fine;
}

async function read(path: string, options: TranslationProjectOptions): Promise<Import> {
  const format = formatOf(path);
  if (!format)
    throw new UsageError(`errcat cannot detect the format of "${path}".`, "Use a file whose name ends in .csv, .po, .xlf, or .xliff.");
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`, "Specify a file that a translator returned.");
  try {
    const { catalogs, terms } = await readTranslationProject(options);
    return importSheet(catalogs, format.read(path, fileText(path, readFileSync(path))), format, path, terms);
  } catch (error) {
    if (!(error instanceof ProblemsError) || error instanceof ConfigError) throw error;
    return { imported: [], problems: error.problems };
  }
}

function summary({ added, changed, confirmed }: Imported): string {
  return [
    ...(added > 0 ? [`${added} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(confirmed > 0 ? [`${confirmed} with a different state`] : []),
  ].join(", ");
}

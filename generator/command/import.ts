import { mkdirSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { flagsOf, isGuessed } from "../tools/import/flags.ts";
import { listed } from "../tools/import/import.ts";
import { firstVersion, newCatalog } from "../tools/import/new-catalog.ts";
import type { PlaceholderStyle } from "../tools/import/placeholder-styles.ts";
import { installed } from "../tools/init/project.ts";
import { readUnfinished } from "../tools/translate/unfinished.ts";
import { replace } from "../write/replace.ts";
import { givenPlaces, type PlaceOptions } from "./import/places.ts";
import { readList } from "./import/read-list.ts";
import { inFull, reportList } from "./import/report.ts";
import { sourceFiles } from "./import/source-files.ts";
import { targetOf } from "./import/target.ts";

export interface ImportOptions extends PlaceOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  readonly id?: string;
  /** The catalog; defaults to `<id>.yaml` in the folder of catalogs. */
  readonly into?: string;
  /** The format of the list. */
  readonly from?: string;
  /** The encoding of the list, if it is not UTF-8. */
  readonly encoding?: string;
  readonly placeholders?: PlaceholderStyle;
  readonly wire: string;
  /** Whether to show the changes and write nothing. */
  readonly dryRun: boolean;
}

/** Runs `errcat import`: makes a catalog of a list of errors, or brings one up to date with it. Returns the exit code. */
export async function importCommand(paths: readonly string[], options: ImportOptions, reporter: Reporter): Promise<number> {
  const given = givenPlaces(options);
  const target = await targetOf(options);
  const { format, list } = await readList(paths.flatMap(sourceFiles), {
    ...(options.from !== undefined && { from: options.from }),
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(options.code !== undefined && { code: options.code }),
    places: [],
  });
  const found = listed(
    list,
    { places: given, ...(options.placeholders && { placeholders: options.placeholders }) },
    { version: firstVersion },
  );
  if (found === undefined) throw new UsageError(`No place of "${paths.join(" ")}" looks like a code.`, "Name it with --code.");
  const { style } = found.placeholders;
  const flags = [
    `--id ${target.id}`,
    `--from ${format.name}`,
    ...flagsOf(found.roles),
    ...(found.placeholders.seen.length > 0 || options.placeholders ? [`--placeholders ${style}`] : []),
    ...(options.encoding === undefined ? [] : [`--encoding ${options.encoding}`]),
  ];
  if (isGuessed(found.roles, given)) reporter.print(`In full: ${inFull(paths, flags)}`);
  reportList(paths[0] ?? "", found, reporter);
  const schema = `${relative(dirname(target.path), ".").replaceAll("\\", "/")}/${installed() ?? "node_modules/errcat"}/schema/catalog.schema.json`;
  const text = newCatalog(target.path, { id: target.id, wire: options.wire, schema }, found.entries);
  readUnfinished([{ path: target.path, bytes: new TextEncoder().encode(text) }]);
  if (!options.dryRun) {
    mkdirSync(dirname(target.path), { recursive: true });
    replace([{ file: target.path, text, before: target.isNew ? undefined : readFileSync(target.path, "utf8") }]);
  }
  reporter.print(`${target.path}  ${found.entries.length} added`);
  reporter.result({ exitCode: exitCodes.fine, written: options.dryRun ? [] : [target.path] });
  return exitCodes.fine;
}

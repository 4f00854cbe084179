import { mkdirSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { defaultPreset } from "../expand/presets.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { type Choices, listed } from "../tools/import/import.ts";
import { firstVersion } from "../tools/import/new-catalog.ts";
import { created, type Outcome, updated } from "../tools/import/outcome.ts";
import type { RememberedFlags } from "../tools/import/remembered-flags.ts";
import type { Quoted } from "../tools/import/sources.ts";
import { installed } from "../tools/init/project.ts";
import { replace } from "../write/replace.ts";
import { type Existing, existing } from "./import/existing.ts";
import { inFull } from "./import/in-full.ts";
import { noCode, noRow } from "./import/no-code.ts";
import type { ImportOptions } from "./import/options.ts";
import { givenPlaces } from "./import/places.ts";
import { readList } from "./import/read-list.ts";
import { fieldsKept, reportFormat, reportList, reportOutcome, reportRows } from "./import/report.ts";
import { sourceFiles } from "./import/source-files.ts";
import { type Target, targetOf } from "./import/target.ts";

/** Runs `errcat import`: makes a catalog of a list of errors, or brings one up to date with it. Returns the exit code. */
export async function importCommand(paths: readonly string[], options: ImportOptions, reporter: Reporter): Promise<number> {
  const places = givenPlaces(options);
  const target = await targetOf(options);
  const read = await readList(paths.flatMap(sourceFiles), options, places);
  const into = target.isNew ? undefined : existing(target);
  const known: RememberedFlags = { ...into?.last.flags, ...given(options) };
  const { placeholders, source } = known;
  const choices: Choices = {
    places,
    ...(placeholders && { placeholders }),
    ...(source !== undefined && { quoted: quoted(source, paths, into) }),
  };
  const { version = firstVersion, sourceLocale } = into?.catalog.catalog ?? {};
  const found = listed(read.list, choices, { version, ...(sourceLocale !== undefined && { sourceLocale }) }) ?? noCode(paths, read);
  if (found.entries.length === 0) {
    reportRows(paths[0] ?? "", found, [], reporter.print);
    noRow(paths, found, into?.catalog);
  }
  const { style, isClear, seen } = found.placeholders;
  const flags = { ...known, ...(isClear && seen.length > 0 && { placeholders: style }) };
  const format = options.wire ?? defaultPreset;
  const outcome = into
    ? updated(into.catalog, found, into.last, { retire: options.retire, ...(options.wire && { wire: options.wire }), flags })
    : created(target.path, { id: target.id, wire: format, schema: schemaFrom(target) }, found, flags);
  const full = inFull(paths, { ...options, ...known }, read.format.name, found);
  if (full !== undefined) reporter.print(`In full: ${full}`);
  reportList(paths[0] ?? "", found, into === undefined ? format : undefined, outcome, reporter.print);
  if (into === undefined && options.wire === undefined) reportFormat(reporter.print);
  if (!options.dryRun) write(outcome);
  reportOutcome(outcome, options.dryRun, reporter.print);
  reporter.result({
    exitCode: exitCodes.fine,
    written: options.dryRun ? [] : outcome.files.map(({ path }) => path),
    ...(full !== undefined && { command: full }),
    rows: found.rows,
    codes: found.entries.length - outcome.dropped.length,
    reported: [...found.reported, ...outcome.dropped].map(forPrograms),
    leftOut: found.leftOut.map(forPrograms),
    conflicts: outcome.conflicts.map(forPrograms),
    added: outcome.added,
    changed: outcome.changed,
    gone: outcome.gone,
    guessedCategories: found.guessedCategories,
    wordless: found.wordless,
    ownFields: fieldsKept(found),
    kept: outcome.kept,
    facts: outcome.facts,
    operations: outcome.operations,
    ...(outcome.wire && { wire: outcome.wire }),
  });
  return exitCodes.fine;
}

function quoted(source: string, paths: readonly string[], into: Existing | undefined): Quoted {
  return { source, title: basename(paths[0] ?? ""), known: into?.catalog.catalog.sources ?? {} };
}

/** Returns where the schema is, from the folder of a catalog. */
function schemaFrom({ path }: Target): string {
  return `${relative(dirname(path), ".").replaceAll("\\", "/") || "."}/${installed() ?? "node_modules/errcat"}/schema/catalog.schema.json`;
}

/** Returns what the command line says of what the record of an import remembers. */
function given({ placeholders, source, wire }: ImportOptions): RememberedFlags {
  return { ...(placeholders && { placeholders }), ...(source !== undefined && { source }), ...(wire && { wire }) };
}

function write({ files }: Outcome): void {
  for (const { path } of files) mkdirSync(dirname(path), { recursive: true });
  replace(files.map(({ path, before, after }) => ({ file: path, text: after, before })));
}

function forPrograms({ row, of, reason }: Outcome["conflicts"][number]): object {
  return { line: row.line, ...(row.file !== undefined && { file: row.file }), of, reason };
}

import { readFileSync, realpathSync } from "node:fs";
import { createTwoFilesPatch } from "diff";
import { canonicalLocale } from "../catalog/locale.ts";
import { counted } from "../problems/counted.ts";
import { exitCodes, UsageError } from "../problems/exit-codes.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import { paintedDiffLine } from "../problems/painted-diff.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { shownPath } from "../problems/shown-path.ts";
import { visible } from "../problems/visible.ts";
import type { MigratedFile, SourceChange } from "../tools/migrate/migration.ts";
import { type Replacement, replace } from "../write/replace.ts";
import { knownCatalogs } from "./known-catalogs.ts";
import { needsTsMorph } from "./needs-ts-morph.ts";
import { upToDate } from "./notes.ts";

export interface MigrateCommandOptions {
  /** The configuration file; defaults to the nearest one. */
  readonly config?: string;
  /** A tsconfig, or its folder. */
  readonly project?: string;
  /** The version to raise pins to. */
  readonly to?: string;
  /** The ids of the only providers to migrate. */
  readonly filter?: readonly string[];
  /** The language of the inserted comments. */
  readonly locale: string;
  /** Whether to show the changes and write nothing. */
  readonly dryRun: boolean;
}

/** Runs `errcat migrate`: updates source that uses generated packages. Returns the exit code. */
export async function migrateCommand(
  paths: readonly string[],
  options: MigrateCommandOptions,
  { print, problems: report, result }: Reporter,
): Promise<number> {
  if (options.to !== undefined && !/^\d+\.\d+\.\d+$/.test(options.to))
    throw new UsageError(`"${options.to}" is not a version.`, "Use a version such as 1.1.0.");
  if (canonicalLocale(options.locale) === undefined)
    throw new UsageError(`"${options.locale}" is not a BCP 47 tag.`, "Use a tag such as en or zh-Hans.");
  const { openConsumer, migrate } = await needsTsMorph("errcat migrate", async () => ({
    ...(await import("../tools/usage/open.ts")),
    ...(await import("../tools/migrate/migrate.ts")),
  }));
  const { catalogs } = await knownCatalogs(options.config);
  const consumers = openConsumer({ paths, ...(options.project !== undefined && { project: options.project }) });
  const { files, providers, problems } = migrate(consumers, {
    catalogs: catalogs.map(({ provider }) => provider),
    locale: options.locale,
    ...(options.to !== undefined && { to: options.to }),
    ...(options.filter && { only: options.filter }),
  });
  refuseUnknown(options.filter ?? [], providers);
  if (options.dryRun) for (const file of files) print(patch(file));
  else replace(files.map(rewritten));
  if (problems.length > 0) {
    report(problems);
    print("");
  }
  for (const { path, changes } of files) print(`${visible(shownPath(path))}  ${summary(changes)}`);
  print(conclusion(files, providers, problems.length, options));
  const exitCode = problems.length > 0 ? exitCodes.problems : exitCodes.fine;
  result({
    exitCode,
    written: !options.dryRun && files.length > 0,
    providers,
    files: files.map(({ path, before, after, changes }) => ({
      path: shownPath(path),
      changes,
      ...(options.dryRun && { diff: patchText(shownPath(path), before, after) }),
    })),
  });
  return exitCode;
}

/** Returns the replacement for the real file: writing to a link would replace the link itself. */
function rewritten({ path, before, after }: MigratedFile): Replacement {
  const file = realpathSync(path);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new UsageError(`${shownPath(path)} is not UTF-8.`, "Save it as UTF-8. Nothing was written.");
  }
  return { file, text: after, before };
}

function refuseUnknown(only: readonly string[], providers: readonly string[]): void {
  for (const id of only) {
    if (providers.includes(id)) continue;
    const meant = nearestWord(id, providers);
    throw new UsageError(
      `The source code does not use the package of "${id}".`,
      meant ? `Did you mean "${meant}"?` : "Remove --filter to update the code for all packages.",
    );
  }
}

/** Returns the changes to a file in the format of `diff -u`. */
function patch({ path, before, after }: MigratedFile): string {
  return patchText(shownPath(path), before, after)
    .trimEnd()
    .split("\n")
    .map((line) => paintedDiffLine(line.replace(/\r$/, "")))
    .join("\n");
}

function patchText(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, "");
}

/** Summarizes changes: `2 codes renamed, 1 added`. */
function summary(changes: readonly SourceChange[]): string {
  const parts = (["renamed", "added", "removed", "raised"] as const).flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).reduce((sum, { what }) => sum + what.length, 0);
    const words = {
      renamed: `renamed in ${counted(count, "place")}`,
      added: `${counted(count, "handler")} added`,
      removed: `${counted(count, "handler")} removed`,
      raised: `${counted(count, "version")} updated`,
    };
    return count === 0 ? [] : [words[kind]];
  });
  return parts.join(", ");
}

function conclusion(
  files: readonly MigratedFile[],
  providers: readonly string[],
  problems: number,
  { dryRun }: MigrateCommandOptions,
): string {
  if (providers.length === 0) return "The source code does not use any package that errcat generated.";
  const left = problems === 0 ? "" : ` Change the places above by hand.`;
  if (files.length === 0) return problems === 0 ? upToDate : `Nothing was changed.${left}`;
  const what = counted(files.length, "file");
  if (dryRun) return `${what} would change. Nothing was written.${left}`;
  const todo = files.some(({ changes }) => changes.some(({ kind }) => kind === "added")) ? " Search for TODO in these files." : "";
  return `${what} changed.${todo}${left}`;
}

import { join } from "node:path";
import { counted } from "../problems/counted.ts";
import { exitCodes } from "../problems/exit-codes.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";
import { isEdited, isForeign } from "../write/compare.ts";
import { isInterrupted } from "../write/staging.ts";
import { generateCommandLine } from "./command-line.ts";
import { isStale, type OnDisk } from "./compare-outputs.ts";
import { upToDate } from "./notes.ts";

/** The options of the command line that determine what is compared. */
export type CompareOptions = Parameters<typeof generateCommandLine>[0] & { readonly check: boolean };

/** Reports how the files on disk differ from the generated files, or what would be written. Returns the exit code. */
export async function compareOnly(found: OnDisk, options: CompareOptions, reporter: Reporter): Promise<[exitCode: number, OnDisk]> {
  return [options.check ? await check(found, options, reporter) : foretell(found, reporter), found];
}

async function check({ targets, left }: OnDisk, options: CompareOptions, { print }: Reporter): Promise<number> {
  const stale = targets.filter(({ differences }) => differences.length > 0);
  const interrupted = [...targets, ...left].filter(({ folder }) => isInterrupted(folder));
  if (stale.length + left.length + interrupted.length === 0) {
    print(upToDate);
    return exitCodes.fine;
  }
  const { differencesText } = await import("../write/differences-text.ts");
  for (const { folder } of interrupted) print(`errcat was interrupted while writing ${folder}`);
  for (const { folder, differences } of stale) print(differencesText(folder, differences));
  for (const { folder } of left) print(`${folder} no longer belongs to a catalog`);
  const edited = stale.some(({ differences }) => differences.some(isEdited));
  print("The generated files do not match the catalogs. Nothing was written.");
  if ([...stale, ...left, ...interrupted].some(isStale)) {
    print(
      `fix: Run \`${generateCommandLine(options, edited)}\`${edited ? ", which discards edits made by hand," : ""} and commit the result.`,
    );
  }
  if (stale.some(({ differences }) => differences.some(isForeign)))
    print("fix: Remove the files that errcat did not write, or move them out of the output folder.");
  return exitCodes.problems;
}

function foretell({ targets, left }: OnDisk, { print }: Reporter): number {
  const words = { missing: "new", changed: "changed", extra: "removed" } as const;
  const files = [...targets, ...left].flatMap(({ folder, differences }) =>
    differences
      .filter((one) => !isForeign(one))
      .map((one) => ({ path: join(folder, one.path), word: words[one.kind], edited: isEdited(one) })),
  );
  for (const { path, word, edited } of files) print(`${path} ${word}${edited ? ", edited by hand: needs --force" : ""}`);
  print(files.length === 0 ? upToDate : `${counted(files.length, "file")} would change. Nothing was written.`);
  return exitCodes.fine;
}

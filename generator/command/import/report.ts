import type { Reporter } from "../../problems/reporter/reporter.ts";
import type { Remark } from "../../tools/import/drafts.ts";
import { quoted } from "../../tools/import/flags.ts";
import type { Listed } from "../../tools/import/import.ts";

/** Prints what a list says, and every row that is not in the catalog. */
export function reportList(path: string, { rows, entries, reported, leftOut, wordless }: Listed, { print }: Reporter): void {
  print(`${count(rows, "row")}: ${count(entries.length, "code")}, ${reported.length} reported`);
  for (const remark of reported) print(line(path, remark));
  if (wordless > 0) print(`${count(wordless, "code")} without a text: the message is the code in words, to be rewritten.`);
  if (leftOut.length > 0) print(`Left out of codes that are in the catalog:`);
  for (const remark of leftOut) print(line(path, remark));
}

/** Returns the command line that says what was guessed. */
export function inFull(paths: readonly string[], flags: readonly string[]): string {
  return ["errcat import", ...paths.map(quoted), ...flags].join(" ");
}

function line(path: string, { row, of, reason }: Remark): string {
  return `  ${row.file ?? path}:${row.line}  ${of}: ${reason}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

import type { Reporter } from "../../problems/reporter/reporter.ts";
import type { Remark } from "../../tools/import/drafts.ts";
import { quoted } from "../../tools/import/flags.ts";
import type { Listed } from "../../tools/import/import.ts";

/** Prints what a list says, and every row that is not in the catalog. */
export function reportList(path: string, { rows, entries, reported, leftOut, wordless, placeholders }: Listed, { print }: Reporter): void {
  print(`${count(rows, "row")}: ${count(entries.length, "code")}, ${reported.length} reported`);
  for (const remark of reported) print(line(path, remark));
  if (wordless.length > 0) {
    const codes = wordless.length > 5 ? `${wordless.slice(0, 5).join(", ")}, …` : wordless.join(", ");
    print(`${count(wordless.length, "code")} without a text in the source locale, so that the message is the code in words: ${codes}`);
  }
  if (!placeholders.isClear) {
    const seen = placeholders.seen.map(({ style, texts, example }) => `${style} (${example}, in ${count(texts, "text")})`);
    print(`Placeholders are left in the texts, because their style is not clear: ${seen.join(", ")}. Choose one with --placeholders.`);
  }
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

import { CsvError, parse } from "csv-parse/sync";
import { linesOf } from "../../load/load.ts";
import type { State } from "../../normalize/translation.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import { columnsIn } from "./csv-columns.ts";
import { type Answer, exportedIn, exportedText, type Format, fileProblem, idOf, type Row, type Sheet } from "./format.ts";
import { guard, unguard } from "./guard.ts";
import { ProblemList } from "./problem-list.ts";

/**
 * A table that spreadsheets open correctly: UTF-8 with a byte order mark, commas, CRLF, and no cell that a spreadsheet would read as a
 * formula.
 */
export const csv: Format = {
  extension: "csv",
  write,
  read,
  shown: (state) => state,
  meant: (mark) => (mark === "draft" || mark === "translated" || mark === "reviewed" ? mark : undefined),
};

const states: readonly State[] = ["missing", "stale", "draft", "translated", "reviewed"];

function write(rows: readonly Row[], locale: string): string {
  const head = ["provider", "code", "kind", "source", `target (${locale})`, "state", "comment", "exported"];
  const lines = rows.map((row) => [
    row.provider,
    row.code,
    row.kind,
    row.source,
    row.target,
    row.state,
    row.comment.join(" · "),
    exportedText(row),
  ]);
  return `\ufeff${[head, ...lines].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(text: string): string {
  const safe = guard(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function read(path: string, text: string): Sheet {
  // A spreadsheet may have replaced the commas with the separator of its user's language.
  const delimiter = /^\ufeff?"?provider"?([,;\t])/.exec(text)?.[1];
  const none = (message: string, cure: string, line?: number): Sheet => ({
    answers: [],
    problems: [fileProblem(path, "csv-format", message, cure, line)],
  });
  if (delimiter === undefined)
    return none('The first cell is not "provider".', "Write the columns as `errcat translations export csv` does.");
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return none(`This is not CSV: ${error.message}.`, "Save it again from a spreadsheet, as CSV UTF-8.", Number(error.lines ?? 1));
  }
  const problems = new ProblemList();
  const [head, ...rows] = records;
  const { locale, column, isUnnamed, wrong } = columnsIn(head?.record ?? []);
  for (const { message, cure, severity } of wrong) problems.add({ ...fileProblem(path, "csv-columns", message, cure), severity });
  if (locale === undefined || problems.hasError) return { answers: [], problems: problems.problems };

  const lines = linesOf(text);
  const answers: Answer[] = [];
  for (const { record, info } of rows) {
    if (problems.isFull) break;
    const at = (name: keyof typeof column): string => unguard(record[column[name]] ?? "");
    const target = at("target");
    const place = placeOf(path, lines, info.lines, delimiter, guard(target).replaceAll('"', '""'));
    const state = at("state").trim();
    if (state !== "" && !states.includes(state as State))
      problems.add({ ...fileProblem(path, "import-state", `"${state}" is not a valid state.`, meantState(state)), place });
    const surplus = record.find((one, i) => isUnnamed(i) && one.trim() !== "");
    if (surplus !== undefined)
      problems.add({
        ...fileProblem(
          path,
          "csv-columns",
          `"${surplus}" is in a column without a heading.`,
          `If a text contains ${named[delimiter]}, enclose the text in quotation marks, as spreadsheets do, or remove this cell.`,
          info.lines,
        ),
      });
    answers.push({
      id: idOf({ provider: at("provider"), code: at("code"), kind: at("kind") }),
      source: at("source"),
      target,
      mark: state,
      ...exportedIn(at("exported")),
      place,
    });
  }
  return { locale, answers, problems: problems.problems };
}

const named: Readonly<Record<string, string>> = { ",": "a comma", ";": "a semicolon", "\t": "a tab" };

function meantState(state: string): string {
  const meant = nearestWord(state, states);
  return meant ? `Did you mean "${meant}"?` : "Write draft, translated, or reviewed, or restore the cell.";
}

/** Returns the place of the translation's cell, in the line where its record ends. */
function placeOf(path: string, lines: readonly string[], line: number, delimiter: string, target: string): Answer["place"] {
  const text = lines[line - 1] ?? "";
  const found =
    target === ""
      ? []
      : [`${delimiter}"${target}"${delimiter}`, `${delimiter}${target}${delimiter}`].map((cell) => ({
          at: text.indexOf(cell),
          lead: (cell.length - target.length) / 2,
        }));
  const { at, lead } = found.find(({ at }) => at >= 0) ?? { at: 0, lead: 0 };
  return { path, line, column: at + lead + 1, length: lead === 0 ? 1 : target.length, pointer: "" };
}

import { CsvError, parse } from "csv-parse/sync";
import { UsageError } from "../../../problems/exit-codes.ts";
import type { List } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { tableList } from "./table-list.ts";

/** Tables of cells between commas, semicolons, tabs, or bars: CSV and TSV. */
export const csv: Reader = {
  accepts: ({ path, text }) => /\.(?:csv|tsv|tab)$/i.test(path) || separatorOf(text) !== undefined,
  read: (file) => read(file),
};

function read({ path, text }: SourceFile): List {
  const delimiter = separatorOf(text) ?? (/\.(?:tsv|tab)$/i.test(path) ? "\t" : ",");
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      raw: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return tableList(records.map(({ record, raw, info }) => ({ line: info.lines - lineEndsIn(raw), cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(
      `${path}:${Number(error.lines ?? 1)}: this is not CSV: ${error.message.replace(/\.$/, "")}.`,
      "Correct the quotation marks there, or save the table again from a spreadsheet.",
    );
  }
}

function lineEndsIn(raw: string): number {
  return raw.replace(/(?:\r\n|\n|\r)$/, "").match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** Returns the character that divides the first lines into cells, equally many in each; `undefined` if none does. */
function separatorOf(text: string): string | undefined {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/, 20)
    .filter((line) => line.trim() !== "");
  const counts = [",", "\t", ";", "|"].map((separator) => {
    const cells = lines.map((line) => line.replaceAll(/"[^"]*"/g, "").split(separator).length);
    const most = Math.max(0, ...cells);
    return { separator, most, even: most < 2 ? 0 : cells.filter((count) => count === most || count === cells[0]).length / cells.length };
  });
  const best = counts.filter(({ even }) => even >= 0.6).sort((a, b) => b.even - a.even || b.most - a.most)[0];
  return best?.separator;
}

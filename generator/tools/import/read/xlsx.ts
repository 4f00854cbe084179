import { UsageError } from "../../../problems/exit-codes.ts";
import type { List } from "../list.ts";
import type { Reader, SourceFile } from "../reader.ts";
import { partsOf } from "../xlsx/parts.ts";
import { sharedStrings } from "../xlsx/shared-strings.ts";
import { sheetRows } from "../xlsx/sheet-rows.ts";
import { sheetsOf } from "../xlsx/sheets.ts";
import { tableList } from "./table-list.ts";

/** Workbooks of Excel: the first sheet that has rows is the list. */
export const xlsx: Reader = {
  accepts: ({ path, bytes }) => /\.xlsx$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3),
  read,
};

async function read({ path, bytes }: SourceFile): Promise<List> {
  const parts = partsOf(path, bytes);
  const strings = sharedStrings(parts.get("xl/sharedStrings.xml") ?? "");
  const sheets = sheetsOf(parts).map(({ name, part }) => ({ name, rows: sheetRows(parts.get(part) ?? "", strings) }));
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const [first, ...others] = filled;
  if (first === undefined) throw new UsageError(`No sheet of "${path}" has any rows.`, "Save the list as CSV, and import that.");
  const list = tableList(first.rows);
  return {
    ...list,
    unread: [
      ...list.unread,
      ...others.flatMap(({ name, rows }) =>
        rows.map(({ line, cells }) => ({
          line,
          text: cells
            .filter((cell) => cell !== "")
            .join(" ")
            .slice(0, 120),
          reason: `it is on the sheet "${name}", not on the first one, "${first.name}"; save that sheet as CSV to import it`,
        })),
      ),
    ],
  };
}

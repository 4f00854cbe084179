import type { TableRow } from "../read/table-list.ts";
import { elements } from "./elements.ts";

/** The most columns of a sheet that are read. */
const mostColumns = 200;

/** Returns the rows of a sheet that have a value, each with its number. */
export function sheetRows(xml: string, strings: readonly string[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let [line, cells, column, type, value, isValue] = [0, [] as string[], 0, "", "", false];
  elements(xml, {
    open: (name, attributes) => {
      if (name === "row") [line, cells, column] = [Number(attributes.r ?? line + 1), [], -1];
      if (name === "c") [column, type, value] = [attributes.r === undefined ? column + 1 : columnOf(attributes.r), attributes.t ?? "n", ""];
      isValue = name === "v" || name === "t";
    },
    text: (words) => {
      if (isValue) value += words;
    },
    close: (name) => {
      isValue = false;
      if (name === "c" && value !== "" && column < mostColumns) {
        while (cells.length < column) cells.push("");
        cells[column] = textOf(type, value, strings);
      }
      if (name === "row" && cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    },
  });
  return rows;
}

function textOf(type: string, value: string, strings: readonly string[]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "true" : "false";
  // A number that Excel keeps as 1.0021E9 is 1002100000.
  return type === "n" && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
}

/** Returns the column of `AB12`, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.slice(0, 3)) if (letter >= "A") column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

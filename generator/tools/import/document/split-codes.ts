import { shapeOf } from "./shape.ts";

/** Returns the codes of a cell that lists several, as in `429000, 429001`; otherwise, the cell. */
export function splitCodes(cell: string): readonly string[] {
  const parts = cell.split(/[,，、;；\n]|\s\/\s|\sor\s|\s或\s/).map((part) => part.trim());
  const codes = parts.filter((part) => part !== "");
  const areCodes = codes.length > 1 && codes.every((code) => shapeOf(code) === "code" || shapeOf(code) === "likely");
  return areCodes ? codes : [cell.replaceAll("\n", " ")];
}

import type { ListRow } from "../list.ts";
import { codeAmong } from "./places-of.ts";

/** The rows of each group, all with their codes in the same place: where groups have them in different ones, in `code`. */
export function withOneCode(groups: readonly (readonly ListRow[])[]): readonly ListRow[] {
  const codes = groups.map((rows) => codeAmong(rows) ?? "constant");
  if (new Set(codes).size < 2) return groups.flat();
  return groups.flatMap((rows, i) =>
    rows.map((row) => {
      const code = row.values.get(codes[i] ?? "");
      return code === undefined || row.values.has("code") ? row : { ...row, values: new Map([...row.values, ["code", code]]) };
    }),
  );
}

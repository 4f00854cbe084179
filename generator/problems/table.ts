import stringWidth from "fast-string-width";

/**
 * Formats rows as lines with aligned columns, by the width of each character in a terminal; `right` selects the columns that are aligned to
 * the right.
 */
export function tableLines(rows: readonly (readonly string[])[], right: (column: number) => boolean = () => false): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const space = " ".repeat((widths[i] ?? 0) - stringWidth(cell));
        return right(i) ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

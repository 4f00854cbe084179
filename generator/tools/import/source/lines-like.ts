import type { ListRow, Unread } from "../list.ts";

/** Returns the lines outside of all matches that hold something like the codes of the matches: as deep, and with a word of the same shape. */
export function linesLike(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  rows: readonly ListRow[],
): readonly Unread[] {
  const shapes = new Set(
    rows.map(({ values }) => shapeOf(String(values.get("code") ?? values.get("name") ?? [...values.values()][0] ?? ""))),
  );
  const depths = new Set(spans.map(({ start }) => depthOf(text, start)));
  const unread: Unread[] = [];
  let [line, start, span] = [0, 0, 0];
  for (const words of text.split("\n")) {
    line++;
    const end = start + words.length;
    while ((spans[span]?.end ?? Infinity) <= start) span++;
    const isOutside = (spans[span]?.start ?? Infinity) >= end;
    if (
      isOutside &&
      depths.has(words.length - words.trimStart().length) &&
      (words.match(/[\w.-]+/g) ?? []).some((word) => shapes.has(shapeOf(word)))
    )
      unread.push({ line, text: words.trim().slice(0, 120), reason: "it looks like an error, but --pattern does not match it" });
    start = end + 1;
  }
  return unread;
}

/** `A9` for `E40401`, `A_A` for `NOT_FOUND`. */
function shapeOf(word: string): string {
  return word
    .replaceAll(/\p{Nd}+/gu, "9")
    .replaceAll(/\p{Lu}+/gu, "A")
    .replaceAll(/\p{Ll}+/gu, "a");
}

/** Returns how much space stands before the line of a place. */
function depthOf(text: string, at: number): number {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  let depth = start;
  while (depth < text.length && " \t".includes(text.charAt(depth))) depth++;
  return depth - start;
}

import stringWidth from "fast-string-width";
import type { Place } from "./problem.ts";
import { visible } from "./visible.ts";

const maxWidth = 100;

/**
 * Returns the line of a place with the line before it, and carets under the place. Of a long line, it shows the part around the place.
 *
 * Carets are placed by display width: a Chinese character is two cells wide, so counting characters would shift them.
 */
export function frame(lines: readonly string[], { line, column, length }: Place): string {
  const text = lines[line - 1];
  if (text === undefined) return "";
  const start = column - 1;
  const fits = start + Math.min(length, maxWidth / 2) <= maxWidth;
  const from = fits ? 0 : wholeFrom(text, start - maxWidth / 2);
  const to = wholeFrom(text, from + maxWidth);
  const gutter = String(line).length;
  const row = (number: string, content: string): string => ` ${number.padStart(gutter)} | ${content}`;
  const dots = from > 0 ? "…" : "";
  const ahead = dots + visible(text.slice(from, start));
  const marked = visible(text.slice(start, Math.min(start + length, to)));
  const before = lines[line - 2];
  return [
    ...(before !== undefined && fits ? [row(String(line - 1), clip(before, 0, wholeFrom(before, maxWidth)))] : []),
    row(String(line), dots + clip(text, from, to)),
    row("", " ".repeat(stringWidth(ahead)) + "^".repeat(Math.max(1, stringWidth(marked)))),
  ].join("\n");
}

function clip(text: string, from: number, to: number): string {
  return visible(text.slice(from, to)) + (to < text.length ? "…" : "");
}

/** Returns the position, or the one before it if it is in the middle of a surrogate pair. */
function wholeFrom(text: string, place: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(place, place + 1)) ? place - 1 : place;
}

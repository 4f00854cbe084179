import stringWidth from "fast-string-width";
import type { Place } from "./problem.ts";

const maxWidth = 100;
const tab = "    ";

/**
 * The line a place stands in, with the line before it, and carets under the place.
 *
 * Chinese characters are two cells wide, so carets are placed by display width and not by characters.
 */
export function frame(lines: readonly string[], { line, column, length }: Place): string {
  const text = lines[line - 1];
  if (text === undefined) return "";
  const gutter = String(line).length;
  const row = (number: number, content: string) => ` ${String(number).padStart(gutter)} | ${content}`;
  const before = line > 1 && column <= maxWidth ? [row(line - 1, visible(clip(lines[line - 2] ?? "", 0)))] : [];
  const from = column <= maxWidth ? 0 : column - 1 - Math.floor(maxWidth / 2);
  const [ahead, marked] = [visible(text.slice(from, column - 1)), visible(clip(text.slice(column - 1, column - 1 + length), 0))];
  const dots = from > 0 ? "…" : "";
  const caret = " ".repeat(stringWidth(dots + ahead)) + "^".repeat(Math.max(1, stringWidth(marked)));
  return [...before, row(line, dots + visible(clip(text, from))), ` ${" ".repeat(gutter)} | ${caret}`].join("\n");
}

function clip(text: string, from: number): string {
  return text.length - from > maxWidth ? `${text.slice(from, from + maxWidth)}…` : text.slice(from);
}

/** Control and bidi characters would move the caret, or the reader's terminal; they are shown by number. */
function visible(text: string): string {
  return text
    .replaceAll("\t", tab)
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (unit) => `<${unit.charCodeAt(0).toString(16).padStart(4, "0")}>`);
}

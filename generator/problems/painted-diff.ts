import { styleText } from "node:util";
import { visible } from "./visible.ts";

/**
 * Formats a line of a unified diff for a terminal: added lines in green, removed lines in red, without characters that control the
 * terminal.
 */
export function paintedDiffLine(line: string): string {
  const text = visible(line);
  if (line.startsWith("+")) return styleText("green", text);
  return line.startsWith("-") ? styleText("red", text) : text;
}

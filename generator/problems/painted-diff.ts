import { styleText } from "node:util";
import { visible } from "./visible.ts";

/** A line of a unified diff as a terminal shows it: added lines in green, removed lines in red, and no character that acts on the terminal. */
export function paintedDiffLine(line: string): string {
  const text = visible(line);
  if (line.startsWith("+")) return styleText("green", text);
  return line.startsWith("-") ? styleText("red", text) : text;
}

import { styleText } from "node:util";
import { visible } from "./visible.ts";

/** A longer line is cut off. */
const mostColumns = 200;

/** A line of a unified diff as a terminal shows it: added lines in green, removed lines in red, and no character that acts on the terminal. */
export function paintedDiffLine(line: string): string {
  const text = visible(line.length > mostColumns ? `${line.slice(0, mostColumns)}…` : line);
  if (line.startsWith("+")) return styleText("green", text);
  return line.startsWith("-") ? styleText("red", text) : text;
}

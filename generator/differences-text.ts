import { styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import type { Difference } from "./compare.ts";

const mostLines = 40;

/** What differs in a folder: one line a file, and the first lines of each change. */
export function differencesText(folder: string, differences: readonly Difference[]): string {
  return differences.map((difference) => one(folder, difference)).join("\n");
}

function one(folder: string, { path, kind, before, after, owned }: Difference): string {
  const edited = kind === "missing" || owned ? "" : kind === "extra" ? ", not written by errcat" : ", edited by hand";
  const title = `${styleText("bold", `${folder}/${path}`)} ${kind}${edited}`;
  if (kind !== "changed") return title;
  const patch = createTwoFilesPatch("on disk", "from the catalog", before, after, undefined, undefined, { context: 1 });
  const lines = patch.split("\n").slice(3).filter((line) => line !== "\\ No newline at end of file");
  const more = lines.length > mostLines ? [`  … ${lines.length - mostLines} more lines`] : [];
  return [title, ...lines.slice(0, mostLines).map(painted), ...more].join("\n").trimEnd();
}

function painted(line: string): string {
  const text = line.length > 200 ? `${line.slice(0, 200)}…` : line;
  if (line.startsWith("+")) return styleText("green", text);
  return line.startsWith("-") ? styleText("red", text) : text;
}

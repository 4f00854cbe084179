import { styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import { visible } from "../problems/visible.ts";
import type { Difference } from "./compare.ts";
import { manifestName } from "./manifest.ts";

const mostLines = 40;
const mostFiles = 5;

/** What differs in a folder: one line a file, and the first lines of each change. */
export function differencesText(folder: string, differences: readonly Difference[]): string {
  const rows = (["missing", "extra"] as const).flatMap((kind) =>
    listed(
      folder,
      kind,
      differences.filter((one) => one.kind === kind),
    ),
  );
  const changes = differences.filter(({ kind }) => kind === "changed").map((difference) => changed(folder, difference));
  return [...rows, ...changes].join("\n");
}

function listed(folder: string, kind: "missing" | "extra", differences: readonly Difference[]): string[] {
  const lines = differences
    .slice(0, mostFiles)
    .map(({ path, owned }) => title(folder, path, kind === "extra" && !owned ? "extra, not written by errcat" : kind));
  return differences.length > mostFiles ? [...lines, `${folder}: ${differences.length - mostFiles} more files ${kind}`] : lines;
}

function changed(folder: string, { path, before, after, owned }: Difference): string {
  const head = title(folder, path, owned ? "changed" : "changed, edited by hand");
  // Its hashes change with the other files.
  if (path === manifestName) return head;
  const patch = createTwoFilesPatch("on disk", "from the catalog", before, after, undefined, undefined, { context: 1 });
  const lines = patch
    .split("\n")
    .slice(3)
    .filter((line) => line !== "\\ No newline at end of file");
  const more = lines.length > mostLines ? [`  … ${lines.length - mostLines} more lines`] : [];
  return [head, ...lines.slice(0, mostLines).map(painted), ...more].join("\n").trimEnd();
}

function title(folder: string, path: string, what: string): string {
  return `${styleText("bold", visible(`${folder}/${path}`))} ${what}`;
}

function painted(line: string): string {
  const text = visible(line.length > 200 ? `${line.slice(0, 200)}…` : line);
  if (line.startsWith("+")) return styleText("green", text);
  return line.startsWith("-") ? styleText("red", text) : text;
}

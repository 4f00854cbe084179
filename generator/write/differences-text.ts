import { styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import { paintedDiffLine } from "../problems/painted-diff.ts";
import { visible } from "../problems/visible.ts";
import type { Difference } from "./compare.ts";
import { manifestName } from "./manifest.ts";

const mostLines = 40;
const mostFiles = 5;
const mostColumns = 200;

/** How many lines of a file may have come or gone for all of its changes to be found. */
const mostEdits = 1000;

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
  const whole = patch(before, after, { maxEditLength: mostEdits });
  const lines = (whole ?? patch(...beginnings(before, after)) ?? "")
    .split("\n")
    .slice(3)
    .filter((line) => line !== "\\ No newline at end of file");
  const more = lines.length > mostLines ? [`  … ${whole === undefined ? "many" : lines.length - mostLines} more lines`] : [];
  return [
    head,
    ...lines.slice(0, mostLines).map((line) => paintedDiffLine(line.length > mostColumns ? `${line.slice(0, mostColumns)}…` : line)),
    ...more,
  ]
    .join("\n")
    .trimEnd();
}

function patch(before: string, after: string, options: { readonly maxEditLength?: number } = {}): string | undefined {
  return createTwoFilesPatch("on disk", "from the catalog", before, after, undefined, undefined, { context: 1, ...options });
}

/** Two texts up to a little behind the first line that differs: to compare the rest takes longer and longer, and nobody is shown it. */
function beginnings(before: string, after: string): [before: string, after: string] {
  let first = 0;
  while (before.charCodeAt(first) === after.charCodeAt(first)) first++;
  return [cut(before, first), cut(after, first)];
}

function cut(text: string, from: number): string {
  let end = from;
  for (let lines = 0; lines < 4 * mostLines && end >= 0; lines++) end = text.indexOf("\n", end + 1);
  return end < 0 ? text : text.slice(0, end + 1);
}

function title(folder: string, path: string, what: string): string {
  return `${styleText("bold", visible(`${folder}/${path}`))} ${what}`;
}

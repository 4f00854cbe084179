import { styleText } from "node:util";
import { createTwoFilesPatch } from "diff";
import { counted } from "../problems/counted.ts";
import { paintedDiffLine } from "../problems/painted-diff.ts";
import { visible } from "../problems/visible.ts";
import type { Difference } from "./compare.ts";
import { manifestName } from "./manifest.ts";

const mostLines = 40;
const mostFiles = 5;
const mostColumns = 200;

/** Up to how many added and removed lines of a file all changes are looked for. */
const mostEdits = 1000;

/** Describes the differences in a folder: one line per file, and the first lines of each change. */
export function differencesText(folder: string, differences: readonly Difference[]): string {
  const rows = (["missing", "extra"] as const).flatMap((kind) =>
    missingOrExtraLines(
      folder,
      kind,
      differences.filter((one) => one.kind === kind),
    ),
  );
  const changes = differences.filter(({ kind }) => kind === "changed").map((difference) => changedLines(folder, difference));
  return [...rows, ...changes].join("\n");
}

function missingOrExtraLines(folder: string, kind: "missing" | "extra", differences: readonly Difference[]): string[] {
  const lines = differences
    .slice(0, mostFiles)
    .map(({ path, owned }) => title(folder, path, kind === "extra" && !owned ? "extra, not written by errcat" : kind));
  return differences.length > mostFiles ? [...lines, `${folder}: ${counted(differences.length - mostFiles, "more file")} ${kind}`] : lines;
}

function changedLines(folder: string, { path, before, after, owned, isNew }: Difference): string {
  const head = title(folder, path, isNew ? "new" : owned ? "changed" : "changed, edited by hand");
  // Its hashes change with the other files, and tell a reader nothing.
  if (path === manifestName) return head;
  const whole = patch(before, after, { maxEditLength: mostEdits });
  const lines = (whole ?? patch(...untilFirstChange(before, after)) ?? "")
    .split("\n")
    .slice(3)
    .filter((line) => line !== "\\ No newline at end of file");
  const more =
    lines.length > mostLines ? [`  … ${whole === undefined ? "many more lines" : counted(lines.length - mostLines, "more line")}`] : [];
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

/** Two texts up to a little after the first line that differs: the rest is not shown, and comparing it takes ever longer. */
function untilFirstChange(before: string, after: string): [before: string, after: string] {
  let first = 0;
  while (before.charCodeAt(first) === after.charCodeAt(first)) first++;
  return [firstLines(before, first), firstLines(after, first)];
}

function firstLines(text: string, from: number): string {
  let end = from;
  for (let lines = 0; lines < 4 * mostLines && end >= 0; lines++) end = text.indexOf("\n", end + 1);
  return end < 0 ? text : text.slice(0, end + 1);
}

function title(folder: string, path: string, what: string): string {
  return `${styleText("bold", visible(`${folder}/${path}`))} ${what}`;
}

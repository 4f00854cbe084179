import { styleText } from "node:util";
import { tableLines } from "../../problems/table.ts";
import { visible } from "../../problems/visible.ts";
import { describeDifference } from "./describe.ts";
import type { Compared } from "./pairs.ts";
import type { Pen } from "./pen.ts";

/** How names and texts of a catalog stand in a terminal. */
export const plainPen: Pen = {
  code: (text = "") => visible(text),
  name: (text, [opening, closing]) => `${opening}${visible(text)}${closing}`,
  text: (text = "") => visible(text),
};

const marks = { breaking: "!", added: "+", changed: "~", texts: "~", documents: "~" } as const;
const colors = { none: "dim", patch: "cyan", minor: "green", major: "red" } as const;

/** A difference for a terminal. */
export function summary({ difference, after }: Compared): string {
  const { verdict, ways: titled, sections } = describeDifference(difference, after, "en", plainPen);
  const ways = titled.map(({ title, meaning }) => ({ title: plain(title), meaning: plain(meaning) }));
  const { id, level, version } = difference;
  const from = version.before === undefined ? "new" : version.after === undefined ? "gone" : `${version.before} → ${version.after}`;
  const isCompared = version.before !== undefined && version.after !== undefined && level !== "none";
  return [
    `${styleText("bold", visible(id))} ${from}  ${styleText(colors[level], level)}`,
    ...(isCompared ? tableLines(ways.map(({ title, meaning }) => [title, meaning])).map((line) => `  ${line}`) : []),
    ...sections.flatMap(({ section, heading, lines, deployed: shared }) => [
      "",
      `  ${styleText("bold", heading)}`,
      ...lines.flatMap(({ change, deployed }) => [
        `  ${marks[section]} ${change}`,
        ...(deployed === undefined ? [] : [`      ${plain(deployed)}`]),
      ]),
      ...(shared === undefined ? [] : [`    ${plain(shared)}`]),
    ]),
    "",
    `  ${verdict}`,
  ].join("\n");
}

/** Without the marks of Markdown. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

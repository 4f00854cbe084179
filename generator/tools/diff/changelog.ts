import { encoders } from "../../render/encode.ts";
import { describeDifference, type Line } from "./describe.ts";
import type { Compared } from "./pairs.ts";
import type { Pen } from "./pen.ts";
import type { Language } from "./sentence.ts";
import { words } from "./words.ts";

/** How names and texts of a catalog stand in Markdown. */
export const markdownPen: Pen = {
  code: (text = "") => encoders.code(text),
  name: (text) => encoders.code(text),
  text: (text = "") => encoders.markdown(text),
};

/** The changelog of some catalogs in Markdown, in each of these languages. */
export function changelog(all: readonly Compared[], languages: readonly Language[]): string {
  return languages.map((language) => all.map((one) => section(one, language)).join("\n")).join("\n---\n\n");
}

function section({ difference, after }: Compared, language: Language): string {
  const { title, verdict, ways, sections } = describeDifference(difference, after, language, markdownPen);
  const { how, afterwards } = words[language];
  const isCompared = difference.version.before !== undefined && difference.version.after !== undefined;
  const table = [`| ${how} | ${afterwards} |`, "|---|---|", ...ways.map(({ title, meaning }) => `| ${title} | ${meaning} |`)].join("\n");
  return [
    `## ${title}`,
    verdict,
    ...(isCompared && difference.level !== "none" ? [table] : []),
    ...sections.flatMap(({ heading, lines, deployed }) => [
      `### ${heading}`,
      lines.flatMap((line) => items(line)).join("\n"),
      ...(deployed === undefined ? [] : [deployed]),
    ]),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

/** A change as an item of a list, and below it what deployed clients see. */
export function items({ change, deployed }: Line, heading = ""): readonly string[] {
  return [`- ${heading}${change}`, ...(deployed === undefined ? [] : [`  - ${deployed}`])];
}

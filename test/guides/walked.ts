import { readFileSync } from "node:fs";
import { type Step, stepsOf } from "./steps.ts";

/** The guides whose steps are taken in order, and the heading at which the steps end, in English and in Chinese. */
const ends = {
  "own-an-api": undefined,
  "use-an-api": undefined,
  "from-list": { en: "\n## Formats\n", "zh-Hans": "\n## 格式\n" },
} as const;

export type Guide = keyof typeof ends;

export const guides = Object.keys(ends) as readonly Guide[];

export function stepsIn(guide: Guide, locale: "en" | "zh-Hans" = "en"): readonly Step[] {
  const file = locale === "en" ? `${guide}.md` : `${guide}.${locale}.md`;
  const text = readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");
  const end = ends[guide]?.[locale];
  return stepsOf(end === undefined ? text : text.slice(0, text.indexOf(end)));
}

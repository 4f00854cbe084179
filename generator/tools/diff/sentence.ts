import type { Change } from "./change.ts";
import type { Pen, Sentences } from "./pen.ts";
import { english } from "./sentences/en.ts";
import { chinese } from "./sentences/zh-Hans.ts";

/** The languages in which changes are told. */
export const languages = ["en", "zh-Hans"] as const;

export type Language = (typeof languages)[number];

const sentences: Readonly<Record<Language, Sentences>> = { en: english, "zh-Hans": chinese };

/** A change in one sentence. */
export function sentence(change: Change, language: Language, pen: Pen): string {
  return sentences[language][change.kind](change, pen);
}

import type { Change, Kind } from "./change.ts";
import { english } from "./sentences/en.ts";
import { chinese } from "./sentences/zh-Hans.ts";

/** The languages in which changes are told. */
export const languages = ["en", "zh-Hans"] as const;

export type Language = (typeof languages)[number];

/** How what stands in a catalog is written, so that it can do no harm where it is read. */
export interface Pen {
  /** A name or a word of a catalog. */
  readonly code: (text: string | undefined) => string;
  /** A text of a catalog. */
  readonly text: (text: string | undefined) => string;
}

/** What each kind of change is, in one sentence. */
export type Sentences = Readonly<Record<Kind, (change: Change, pen: Pen) => string>>;

const sentences: Readonly<Record<Language, Sentences>> = { en: english, "zh-Hans": chinese };

/** A change in one sentence. */
export function sentence(change: Change, language: Language, pen: Pen): string {
  return sentences[language][change.kind](change, pen);
}

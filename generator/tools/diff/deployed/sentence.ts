import type { Change } from "../change.ts";
import type { Pen } from "../pen.ts";
import type { Language } from "../sentence.ts";
import { english } from "./en.ts";
import type { SightSentences } from "./sentences.ts";
import { chinese } from "./zh-Hans.ts";

const sentences: Readonly<Record<Language, SightSentences>> = { en: english, "zh-Hans": chinese };

/** What clients on an earlier version see of a change, in a sentence; `undefined` if they see what they saw before. */
export function deployedSentence(change: Change, version: string | undefined, language: Language, pen: Pen): string | undefined {
  const say = sentences[language];
  const { sees, formats = [], elsewhere } = change.deployed;
  const seen = version === undefined ? undefined : say[sees](change, say.clients(pen.text(version)), pen);
  const they = elsewhere?.formats.some((format) => formats.includes(format)) ? say.theyMay : say.they;
  const other = elsewhere && say[elsewhere.sees](change, they, pen);
  return seen === undefined || other === undefined ? seen : [seen, say.elsewhere(other, elsewhere?.formats ?? [], pen)].join(say.space);
}

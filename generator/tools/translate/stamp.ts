import { sourceHash, translations } from "../../normalize/translation.ts";
import { type TextEdits, textEdits } from "./text-edits.ts";
import type { Unfinished } from "./unfinished.ts";

/** Returns what it takes to record the current source texts of the translations into a locale, for each that lacks it. */
export function stamps(one: Unfinished, locale: string): readonly TextEdits[] {
  return translations(one.catalog, locale).flatMap((translation): TextEdits[] => {
    const { source, target } = translation;
    const hash = sourceHash(source.text);
    if (!target || target.sourceHash === hash) return [];
    const { text, origin, state } = target;
    return [textEdits(one, translation, { text, origin, state, sourceHash: hash })];
  });
}

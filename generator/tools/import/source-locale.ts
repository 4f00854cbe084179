import type { Draft, Remark } from "./drafts.ts";
import { wordsOfCode } from "./words-of-code.ts";

/** Returns the locale that has the most texts of a list, the first one if several have: a catalog has every text in its source locale. */
export function sourceLocaleOf(drafts: readonly Draft[]): string {
  const counts = new Map<string, number>();
  for (const { message } of drafts) for (const locale of message.keys()) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  // Where messages do not decide it, solutions do: some lists have them in one language only.
  for (const { solution } of drafts)
    for (const locale of solution.keys()) if (counts.has(locale)) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "en";
}

/** A locale that a list has first, and that is not the source locale, with the codes without a text in it. */
export interface Passed {
  readonly locale: string;
  readonly lacking: readonly string[];
}

/** Returns the first locale of a list if it is not the source locale because texts are missing in it. */
export function passedOver(drafts: readonly Draft[], source: string, first = source): { readonly passed?: Passed } {
  const lacking = first === source ? [] : drafts.flatMap(({ code, message }) => (message.has(first) ? [] : [code]));
  return lacking.length === 0 ? {} : { passed: { locale: first, lacking } };
}

export interface Complete {
  readonly drafts: readonly Draft[];
  /** The codes whose message is their words, because the list has no text. */
  readonly wordless: readonly string[];
  readonly reported: readonly Remark[];
  readonly leftOut: readonly Remark[];
}

/** Returns drafts that have every text in the source locale, which stands first: without one, the words of the code are the message. */
export function completed(drafts: readonly Draft[], source: string): Complete {
  const reported: Remark[] = [];
  const leftOut: Remark[] = [];
  const wordless: string[] = [];
  const complete = drafts.flatMap((draft): Draft[] => {
    const { row, code, name, message, solution } = draft;
    const words = message.has(source) ? undefined : wordsOfCode(name ?? code);
    if (words === undefined && !message.has(source)) {
      const only = message.size === 0 ? "it has no text" : `it has no text in ${source}, which is the source locale`;
      reported.push({ row, of: code, reason: `${only}, and its code contains no words` });
      return [];
    }
    if (words !== undefined) wordless.push(code);
    const isHalf = solution.size > 0 && !solution.has(source);
    if (isHalf) leftOut.push({ row, of: code, reason: `its solution is missing in ${source}, the source locale` });
    return [
      {
        ...draft,
        ...(words !== undefined && { invented: source }),
        message: first(source, message, words),
        solution: isHalf ? new Map<string, string>() : first(source, solution),
      },
    ];
  });
  return { drafts: complete, wordless, reported, leftOut };
}

function first(locale: string, texts: ReadonlyMap<string, string>, missing = ""): ReadonlyMap<string, string> {
  const text = texts.get(locale) ?? missing;
  return text === "" ? texts : new Map([[locale, text], ...[...texts].filter(([other]) => other !== locale)]);
}

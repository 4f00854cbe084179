import type { Language } from "./language.ts";

/** The translation of the reference: what it says, and what is wrong with it. */
export interface Translation {
  readonly say: Language["say"];
  /** Returns every sentence without a translation, and every translation without its sentence, each with its place and its cure. */
  readonly problems: () => readonly string[];
}

/** Returns the translation of English sentences by a list of them, which is in the file of this name. */
export function translation(list: Readonly<Record<string, string>>, file: string): Translation {
  const used = new Set<string>();
  const missing = new Map<string, string>();
  const say = (english: string, place: string): string => {
    const found = Object.hasOwn(list, english) ? list[english] : undefined;
    if (found === undefined) missing.set(english, place);
    else used.add(english);
    return found ?? english;
  };
  const problems = (): readonly string[] => [
    ...[...missing].map(
      ([english, place]) => `${place}: "${english}" has no Chinese. Add it to ${file}, in one line with its translation.`,
    ),
    ...Object.keys(list)
      .filter((english) => !used.has(english))
      .map((english) => `${file}: "${english}" is not in the English pages. Remove the line, or write its English as it is now.`),
  ];
  return { say, problems };
}

/** A language in which the reference is written. */
export interface Language {
  /** What the name of a page in this language ends with, before `.md`. */
  readonly suffix: "" | ".zh-Hans";
  /** Returns an English sentence or word in this language. `place` is the place of the English, for whoever has to translate it. */
  readonly say: (english: string, place: string) => string;
  /** Makes a phrase a sentence. */
  readonly sentence: (phrase: string) => string;
  /** Joins sentences to a paragraph. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** Joins the items of a list inside a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** Joins alternatives. */
  readonly or: (items: readonly string[]) => string;
  /** Returns the first sentence of a text. */
  readonly first: (text: string) => string;
  /** Returns a page with the spaces that its language has. */
  readonly spaced: (text: string) => string;
  /** Joins a name, what is said about it in short, and its description. */
  readonly item: (name: string, facts: readonly string[], description: string) => string;
}

/** What is between words in English. */
export const english: Omit<Language, "say"> = {
  suffix: "",
  sentence: (phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  paragraph: (sentences) => sentences.filter(Boolean).join(" "),
  list: (items) => items.join(", "),
  or: (items) => joined(items, ", ", items.length > 2 ? ", or " : " or "),
  first: (text) => /^.*?[.](?= |$)/.exec(text)?.[0] ?? text,
  spaced: (text) => text,
  item: (name, facts, description) =>
    `${name}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}${description === "" ? "" : `: ${description}`}`,
};

/** What is between words in Chinese. */
export const chinese: Omit<Language, "say"> = {
  suffix: ".zh-Hans",
  sentence: (phrase) => `${phrase}。`,
  paragraph: (sentences) => sentences.filter(Boolean).join(""),
  list: (items) => items.join("、"),
  or: (items) => joined(items, "、", " 或 "),
  first: (text) => /^.*?。/.exec(text)?.[0] ?? text,
  // A sentence has spaces around its places, which may become Chinese.
  spaced: (text) => text.replaceAll(/(?<=[\p{Script=Han}）]) (?=[\p{Script=Han}（])/gu, ""),
  item: (name, facts, description) =>
    `${name}${facts.length === 0 ? "" : `（${facts.join("，")}）`}${description === "" ? "" : `：${description}`}`,
};

function joined(items: readonly string[], between: string, beforeLast: string): string {
  const last = items.slice(-2).join(beforeLast);
  return [...items.slice(0, -2), last].join(between);
}

/** Returns a sentence with values in its `{places}`. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((rest, [name, value]) => rest.replaceAll(`{${name}}`, () => String(value)), sentence);
}

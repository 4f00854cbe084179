const formats: { [word in "and" | "or"]?: Intl.ListFormat } = {};

/** Lists words in an English sentence: `a`, `a and b`, `a, b, and c`. */
export function listed(words: Iterable<string>, word: "and" | "or" = "and"): string {
  formats[word] ??= new Intl.ListFormat("en", { type: word === "and" ? "conjunction" : "disjunction" });
  return formats[word].format(words);
}

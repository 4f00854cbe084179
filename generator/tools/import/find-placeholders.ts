import { evidenceOf, type PlaceholderStyle, placeholderStyles } from "./placeholder-styles.ts";

/** A style of placeholders that texts of a list seem to have. */
export interface SeenStyle {
  readonly style: PlaceholderStyle;
  /** How many texts seem to have it. */
  readonly texts: number;
  readonly example: string;
}

/** Returns the style of all texts of a list: one style, because what is a placeholder in one text is one in all. `undefined` if it is not clear. */
export function findPlaceholders(texts: readonly string[]): {
  readonly style: PlaceholderStyle | undefined;
  readonly seen: readonly SeenStyle[];
} {
  const seen = placeholderStyles.flatMap((style) => seenIn(texts, style)).sort((a, b) => b.texts - a.texts);
  const [first, ...others] = seen;
  if (first === undefined) return { style: "none", seen };
  // A text with a plural has parameters in braces, too.
  if (seen.some(({ style }) => style === "icu")) return { style: "icu", seen };
  const isClear = first.texts >= clearMajority * others.reduce((sum, { texts }) => sum + texts, 0);
  return { style: isClear ? first.style : undefined, seen };
}

/** So many times as many texts as all other styles together make a style clear. */
const clearMajority = 10;
/** So many texts with what may be words prove a style. */
const enoughGuesses = 2;

function seenIn(texts: readonly string[], style: PlaceholderStyle): readonly SeenStyle[] {
  let [count, sure, example] = [0, false, ""];
  for (const text of texts) {
    const evidence = evidenceOf(text, style);
    if (evidence === undefined) continue;
    count++;
    if (count === 1 || (evidence.isSure && !sure)) example = evidence.spelling;
    sure ||= evidence.isSure;
  }
  return sure || count >= enoughGuesses ? [{ style, texts: count, example }] : [];
}

/** Normalizes text for comparison: lower case, and full-width letters as half-width ones. */
export function inLowerCase(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Returns the words of a query. */
export function wordsOf(query: string): readonly string[] {
  return query.split(/[\s,;，。；、]+/).filter(Boolean);
}

/** Splits a code into words: `FailedOperation.NoFreeAmount` into `Failed Operation No Free Amount`. */
export function apart(code: string): string {
  return code.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[._:/-]+/g, " ");
}

/**
 * Returns the pairs of neighboring Han characters in a word, and the text between them: a run of Chinese that does not occur as a whole may
 * occur in another order, or with a word in between.
 */
export function pairsOf(word: string): readonly string[] {
  return word.split(/([\u3400-\u9fff]+)/).flatMap((part) => {
    if (!/[\u3400-\u9fff]/.test(part)) return part === "" ? [] : [part];
    return part.length < 3 ? [part] : Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2));
  });
}

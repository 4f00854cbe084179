/**
 * Returns the words of some texts that are nearest to a mistyped one, the nearest first: with at most one mistake in a short word, two in a
 * longer one.
 */
export function nearestWords(word: string, texts: readonly string[]): readonly string[] {
  if (!/^[a-z]{4,40}$/.test(word)) return [];
  const limit = word.length < 7 ? 1.1 : 2.2;
  const near = new Map<string, number>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [other] of text.matchAll(/[a-z]{3,}/g)) {
      if (seen.has(other)) continue;
      seen.add(other);
      if (Math.abs(other.length - word.length) > limit) continue;
      const mistakes = distance(word, other, limit);
      if (mistakes <= limit) near.set(other, mistakes);
    }
  }
  return [...near].sort(([, a], [, b]) => a - b).map(([other]) => other);
}

/**
 * Returns how many letters must be added, dropped, replaced, or swapped with the next to turn one word into the other; more than `limit` if
 * the words differ more.
 */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      // People drop letters more often than they replace them, so replacing costs more.
      const cost = a[i - 1] === b[j - 1] ? 0 : 1.1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

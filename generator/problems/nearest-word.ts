/** The remaining budget for searching similar words, in letter comparisons. Searches for many words in a long list share one budget. */
export interface Effort {
  left: number;
}

/** Returns the word that was probably meant, if at most a third of it has to change; letter case does not count. */
export function nearestWord(word: string, words: Iterable<string>, effort: Effort = { left: 100_000_000 }): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(2, word.length) / 3) + 0.5;
  const lower = word.toLowerCase();
  for (const candidate of words) {
    const changes = distance(lower, candidate.toLowerCase(), least, effort);
    if (effort.left < 0) return undefined;
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}

/**
 * Returns the words that were perhaps meant, the nearest first: words that differ a little, as a whole or in their last part (`B` in
 * `A.B`), then words that contain the word, then words of the same family (`A`).
 */
export function nearestWords(word: string, words: Iterable<string>, most: number, effort: Effort = { left: 100_000_000 }): string[] {
  const lower = word.toLowerCase();
  const family = lower.includes(".") ? lower.slice(0, lower.indexOf(".")) : undefined;
  const far = (other: string): number => {
    // If both are equally near, a match of the whole word precedes one of its last part.
    const changes = Math.min(few(lower, other, effort), few(last(lower), last(other), effort) + 0.5);
    if (changes < Infinity) return changes;
    if (word.length > 2 && other.includes(lower)) return word.length;
    return family !== undefined && (other === family || other.startsWith(`${family}.`)) ? word.length + 1 : Infinity;
  };
  return [...words]
    .map((candidate) => ({ candidate, far: far(candidate.toLowerCase()) }))
    .filter((one) => one.far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Returns the number of letters that must change, or Infinity if there are too many. */
function few(word: string, other: string, effort: Effort): number {
  const limit = Math.floor(Math.max(2, word.length) / 3) + 0.5;
  const changes = distance(word, other, limit, effort);
  return changes < limit ? changes : Infinity;
}

function last(word: string): string {
  return word.slice(word.lastIndexOf(".") + 1);
}

/**
 * Returns the number of letters to insert, remove, replace, or swap with their neighbor; gives up above `limit`, and when the budget is
 * used up.
 */
function distance(one: string, other: string, limit: number, effort: Effort): number {
  effort.left--;
  if (Math.abs(one.length - other.length) > limit || effort.left < 0) return Infinity;
  const [a, b] = withoutCommonEnds(one, other, effort);
  const band = Math.floor(limit);
  let leastBefore = 0;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: Math.min(b.length, band) + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - band), Math.min(b.length, i + band)];
    effort.left -= to - from + 1;
    if (effort.left < 0) return Infinity;
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : Infinity;
    let least = row[from - 1] ?? Infinity;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let changes = Math.min((last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, (last[j - 1] ?? Infinity) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        changes = Math.min(changes, (beforeLast[j - 2] ?? Infinity) + 1);
      row[j] = changes;
      least = Math.min(least, changes);
    }
    // A swap continues from the row before the last one, so both rows must exceed the limit; otherwise, near words would be missed.
    if (least > limit && leastBefore > limit) return Infinity;
    [beforeLast, last, leastBefore] = [last, row, least];
  }
  return last[b.length] ?? Infinity;
}

/** Removes the common beginning and end of two words. */
function withoutCommonEnds(a: string, b: string, effort: Effort): [a: string, b: string] {
  const most = Math.min(a.length, b.length);
  let [start, end] = [0, 0];
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  effort.left -= start + end;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

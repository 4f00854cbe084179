/** How much may still be spent on looking for words, in letters compared with letters. */
export interface Effort {
  left: number;
}

/** The word that was probably meant, if one is close enough: at most a third of it has to be changed, and letter case is free. */
export function nearestWord(word: string, words: Iterable<string>, effort: Effort = { left: 100_000_000 }): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(2, word.length) / 3) + 0.5;
  for (const candidate of words) {
    effort.left -= 1 + (Math.abs(word.length - candidate.length) > least ? 0 : word.length * candidate.length);
    if (effort.left < 0) return undefined;
    const changes = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}

/**
 * The words that were perhaps meant, the nearest first: those that differ a little, as a whole or in their last part (`B` in `A.B`), then those
 * that hold the word, then those of its family (`A`).
 */
export function nearestWords(word: string, words: Iterable<string>, most: number): string[] {
  const lower = word.toLowerCase();
  const family = lower.includes(".") ? lower.slice(0, lower.indexOf(".")) : undefined;
  const far = (other: string): number => {
    // As a whole comes before in part, where it is as near.
    const changes = Math.min(few(lower, other), few(last(lower), last(other)) + 0.5);
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

/** How many letters must change, if they are few enough. */
function few(word: string, other: string): number {
  const limit = Math.floor(Math.max(2, word.length) / 3) + 0.5;
  const changes = distance(word, other, limit);
  return changes < limit ? changes : Infinity;
}

function last(word: string): string {
  return word.slice(word.lastIndexOf(".") + 1);
}

/** How many letters must be inserted, removed, replaced or swapped with their neighbour; gives up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}

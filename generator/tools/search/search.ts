import { nearestWords } from "./nearest-words.ts";
import { inLowerCase, pairsOf, wordsOf } from "./words.ts";

/** What can be found: an error with its code, and the symbolic name that its provider has for it. */
export interface Searchable {
  readonly code: string;
  readonly name?: string | undefined;
}

/** The searchable texts of an error, in lower case, each with its weight; the codes and the texts of the catalog come first. */
export type Fields = readonly (readonly [text: string, weight: number])[];

export interface Results<One extends Searchable> {
  /** The best first. */
  readonly found: readonly One[];
  /** For a word without results: the word, and the one that was searched for instead. */
  readonly meant: { readonly word: string; readonly meant: string } | undefined;
}

/** How well a word matches each error that contains it, and how rare it is. */
interface Matches<One> {
  readonly points: ReadonlyMap<One, number>;
  readonly rarity: number;
}

/** The number of characters of a query that are used: an address may contain a million. */
const longestQuery = 1000;

/**
 * Returns the errors that match a query, the best first; for an empty query, all of them in order. Every word must occur, even as part of
 * another word, because Chinese has no spaces between words. If no error contains all words, it returns those that contain the most and the
 * rarest of them.
 */
export function search<One extends Searchable>(all: readonly One[], query: string, fieldsOf: (one: One) => Fields): Results<One> {
  const whole = inLowerCase(query.slice(0, longestQuery)).trim();
  let meant: Results<One>["meant"];
  const matches = wordsOf(whole).map((word) => {
    const found = matchesOf(all, word, fieldsOf);
    if (found.points.size > 0) return found;
    const [nearest] = nearestWords(
      word,
      all.flatMap((one) =>
        fieldsOf(one)
          .slice(0, 3)
          .map(([text]) => text),
      ),
    );
    if (nearest === undefined) return found;
    meant = { word, meant: nearest };
    return matchesOf(all, nearest, fieldsOf);
  });
  const scored = all.map((one, i) => {
    const matched = matches.filter(({ points }) => points.has(one));
    const score = pointsForWhole(one, whole) + sum(matched.map(({ points, rarity }) => (points.get(one) ?? 0) * rarity ** 2));
    return { one, i, matched: matched.length, score };
  });
  const most = scored.reduce((best, { matched }) => Math.max(best, matched), 0);
  const enough = scored.filter(({ matched }) => matched === most && (most > 0 || matches.length === 0) && most * 2 >= matches.length);
  return { found: enough.sort((a, b) => b.score - a.score || a.i - b.i).map(({ one }) => one), meant };
}

/** Puts an error first that is asked for by its code, or by its name. */
function pointsForWhole({ code, name = "" }: Searchable, whole: string): number {
  if (inLowerCase(code) === whole) return 10_000;
  return inLowerCase(name) === whole ? 9000 : 0;
}

function matchesOf<One>(all: readonly One[], word: string, fieldsOf: (one: One) => Fields): Matches<One> {
  const direct = pointsOf(all, word, fieldsOf);
  const points = direct.size > 0 ? direct : pointsOfPairs(all, word, fieldsOf);
  return { points, rarity: rarityOf(points, all) };
}

/** Scores each error that contains a word: the code counts more than the provider's words, and the beginning of a word more than its middle. */
function pointsOf<One>(all: readonly One[], word: string, fieldsOf: (one: One) => Fields): ReadonlyMap<One, number> {
  const found = new Map<One, number>();
  for (const one of all) {
    let best = 0;
    for (const [text, weight] of fieldsOf(one)) {
      if (weight * 2 <= best) continue;
      const at = text.indexOf(word);
      if (at >= 0) best = Math.max(best, begins(text, at, word) ? weight * 2 : weight);
    }
    if (best > 0) found.set(one, best);
  }
  return found;
}

/** Scores each error that contains enough of the pairs of characters of a Chinese word: the rarer, the more. */
function pointsOfPairs<One>(all: readonly One[], word: string, fieldsOf: (one: One) => Fields): ReadonlyMap<One, number> {
  const pairs = pairsOf(word)
    .map((pair) => pointsOf(all, pair, fieldsOf))
    .filter(({ size }) => size > 0)
    .map((points) => ({ points, rarity: rarityOf(points, all) }));
  const together = new Map<One, number>();
  if (pairs.length < 2) return together;
  const wanted = sum(pairs.map(({ rarity }) => rarity));
  for (const one of all) {
    const held = pairs.filter(({ points }) => points.has(one));
    const share = sum(held.map(({ rarity }) => rarity)) / wanted;
    if (share >= 0.4) together.set(one, (Math.max(...held.map(({ points }) => points.get(one) ?? 0)) * share) / 2);
  }
  return together;
}

function rarityOf<One>(points: ReadonlyMap<One, number>, all: readonly One[]): number {
  return 1 + Math.log(all.length / Math.max(1, points.size));
}

function begins(text: string, at: number, word: string): boolean {
  if (!/^[a-z0-9]/.test(word)) return true;
  for (let start = at; start >= 0; start = text.indexOf(word, start + 1)) {
    if (start === 0 || !/[a-z0-9]/.test(text.charAt(start - 1))) return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

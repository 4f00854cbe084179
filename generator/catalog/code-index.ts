import { hasParts, partsOfPattern } from "./code-pattern.ts";

/** Finds the codes of a catalog by patterns. */
export class CodeIndex {
  /** How many codes have been compared with patterns so far. */
  comparisons = 0;
  readonly #places: ReadonlyMap<string, number>;
  /** The codes in alphabetical order, so that those that begin alike stand together. */
  #sorted: readonly string[] | undefined;
  readonly #found = new Map<string, readonly number[]>();

  constructor(codes: Iterable<string>) {
    const places = new Map<string, number>();
    let place = 0;
    for (const code of codes) places.set(code, place++);
    this.#places = places;
  }

  /** Returns the places of the codes that a pattern means, in the order of the catalog. */
  find(pattern: string): readonly number[] {
    const known = this.#found.get(pattern);
    if (known) return known;
    const found = this.#search(partsOfPattern(pattern));
    this.#found.set(pattern, found);
    return found;
  }

  #search(parts: readonly string[]): readonly number[] {
    const [first = ""] = parts;
    const place = this.#places.get(first);
    if (parts.length === 1) return place === undefined ? [] : [place];
    const sorted = (this.#sorted ??= [...this.#places.keys()].sort());
    const found: number[] = [];
    for (let i = lowest(sorted, first); i < sorted.length; i++) {
      const code = sorted[i] ?? "";
      if (!code.startsWith(first)) break;
      this.comparisons++;
      if (hasParts(code, parts)) found.push(this.#places.get(code) ?? 0);
    }
    return found.sort((a, b) => a - b);
  }
}

/** Returns the place of the first word that does not come before `from`. */
function lowest(sorted: readonly string[], from: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

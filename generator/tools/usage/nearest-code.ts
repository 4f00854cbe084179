import { type Effort, nearestWord } from "../../problems/nearest-word.ts";

/** Codes by themselves, as a package or a catalog has them. */
interface Listing {
  readonly codes: ReadonlyMap<string, unknown>;
}

/**
 * The code that was meant, if it is sure enough: few letters differ, and they are no whole word. Two numbers are two codes, unless two
 * neighbors in one have changed places in the other. After much looking among the same codes, it looks no more.
 */
export function nearestCode(
  written: string,
  listings: readonly Listing[],
  isAsked: (code: string) => boolean = () => true,
): string | undefined {
  if (written.length < 5) return undefined;
  if (!/[A-Za-z]{3}/.test(written)) return swapped(written, listings, isAsked);
  const [first] = listings;
  if (first === undefined) return undefined;
  const effort = efforts.get(first.codes) ?? { left: 100_000_000 };
  efforts.set(first.codes, effort);
  const meant = nearestWord(written, asked(listings, isAsked), effort);
  if (meant === undefined || meant === written) return undefined;
  return differing(written.toLowerCase(), meant.toLowerCase()) <= Math.max(2, written.length / 8) ? meant : undefined;
}

/** The only code of which two neighbors have changed places. A short number has too many of them. */
function swapped(written: string, listings: readonly Listing[], isAsked: (code: string) => boolean): string | undefined {
  if (written.length > 32) return undefined;
  const swaps = Array.from({ length: written.length - 1 }, (_, i) => {
    const [a = "", b = ""] = written.slice(i, i + 2);
    return written.slice(0, i) + b + a + written.slice(i + 2);
  });
  const codes = new Set(swaps.filter((code) => code !== written && listings.some(({ codes }) => codes.has(code)) && isAsked(code)));
  const [only] = codes;
  return codes.size === 1 && !listings.some(({ codes }) => codes.has(written)) ? only : undefined;
}

/** What is left of the effort to look among codes, by the first list of them. */
const efforts = new WeakMap<Listing["codes"], Effort>();

function* asked(listings: readonly Listing[], isAsked: (code: string) => boolean): Iterable<string> {
  for (const { codes } of listings) for (const code of codes.keys()) if (isAsked(code)) yield code;
}

/** How many letters stand between the common beginning and the common end of two words. */
function differing(a: string, b: string): number {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

import { nearestWord } from "../../problems/nearest-word.ts";

/** The code that was meant, if it is sure enough: few letters differ, and they are no whole word. Two numbers are two codes. */
export function nearestCode(written: string, codes: readonly string[]): string | undefined {
  if (!/[A-Za-z]{3}/.test(written) || written.length < 5) return undefined;
  const meant = nearestWord(written, codes);
  if (meant === undefined || meant === written) return undefined;
  return differing(written.toLowerCase(), meant.toLowerCase()) <= Math.max(2, written.length / 8) ? meant : undefined;
}

/** How many letters stand between the common beginning and the common end of two words. */
function differing(a: string, b: string): number {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end;
}

import { isHeading, saidBy } from "../../heading-words.ts";

/** Returns the headings that a line holds, the one of the codes first: `Code` and `Description`; `undefined` for another line. */
export function headIn(text: string): readonly string[] | undefined {
  if (text.length > 120) return undefined;
  const words = text.split(" ");
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const code = words.slice(0, count).join(" ");
    if (!isCodeHead(code)) continue;
    const rest = words.slice(count).join(" ");
    return rest === "" ? [code] : isHeading(rest) || words.slice(count).some((word) => isHeading(word)) ? [code, rest] : undefined;
  }
  return undefined;
}

/** Whether words stand above codes. */
export function isCodeHead(words: string): boolean {
  return saidBy(words).some(({ is, rank }) => (is === "code" || is === "status") && rank < 1);
}

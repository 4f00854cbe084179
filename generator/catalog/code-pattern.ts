/** The id under which a catalog lists the codes that all operations may return. */
export const everyOperation = "*";

/**
 * Returns the parts of a code pattern between which any characters may stand: `cart.*` has `cart.` and an empty one, a plain code only
 * itself. A backslash counts only before a `*`: `\*` is a literal `*`, and `\\*` is a backslash before any characters.
 */
export function partsOfPattern(pattern: string): readonly string[] {
  const parts: string[] = [""];
  let from = 0;
  for (const { index, 0: found } of pattern.matchAll(/\\{0,512}\*/g)) {
    const backslashes = found.length - 1;
    const isLiteral = backslashes % 2 === 1;
    parts[parts.length - 1] += pattern.slice(from, index) + "\\".repeat(backslashes >> 1) + (isLiteral ? "*" : "");
    if (!isLiteral) parts.push("");
    from = index + found.length;
  }
  parts[parts.length - 1] += pattern.slice(from);
  return parts;
}

/** Returns the pattern that means one code. */
export function patternOfCode(code: string): string {
  return code.replaceAll(/\\{0,512}\*/g, (found) => `${"\\".repeat(2 * (found.length - 1))}\\*`);
}

/** Whether a code has the parts of a pattern, the first at its beginning and the last at its end. Takes the time of reading the code once for each part. */
export function hasParts(code: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return code === first;
  if (!code.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = code.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return code.length - last.length >= at && code.endsWith(last);
}

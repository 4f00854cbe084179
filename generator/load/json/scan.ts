/** The brackets and quotes that are open at the end of a text that is not JSON. */
export interface Scan {
  /** The unclosed brackets, the innermost last. */
  readonly open: readonly number[];
  /** The start of the unclosed string. */
  readonly quote: number | undefined;
}

/** Finds the brackets and the quote that are still open at the end of a text. */
export function scan(text: string): Scan {
  const open: number[] = [];
  let quote: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? "";
    if (quote !== undefined) {
      if (unit === '"') quote = undefined;
      else if (unit === "\\") i++;
    } else if (unit === '"') quote = i;
    else if (unit === "{" || unit === "[") open.push(i);
    else if (unit === "}" || unit === "]") open.pop();
  }
  return { open, quote };
}

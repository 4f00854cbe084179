/** What can be seen of brackets and quotes in a text that is not JSON. */
export interface Scan {
  /** The brackets that are not closed, the innermost last. */
  readonly open: readonly number[];
  /** Where the text begins that is not closed. */
  readonly quote: number | undefined;
}

/** Finds the brackets and the quote that are open at the end of a text. */
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

/** Finds brackets and quotes, also in a text that is not JSON. */
export function scan(text: string, depth = Infinity): Scan {
  const open: number[] = [];
  let tooDeep: number | undefined;
  let control: number | undefined;
  let quote: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? "";
    if (quote !== undefined) {
      if (unit === '"') quote = undefined;
      else if (unit === "\\") i++;
      else if (unit < " ") control ??= i;
    } else if (unit === '"') quote = i;
    else if (unit === "{" || unit === "[") {
      if (open.push(i) > depth) tooDeep ??= i;
    } else if (unit === "}" || unit === "]") open.pop();
  }
  return { tooDeep, control, open, quote };
}

/** What can be seen of a JSON text without parsing it. */
export interface Scan {
  /** Where the brackets first nest too deep. */
  readonly tooDeep: number | undefined;
  /** The first control character inside a text. */
  readonly control: number | undefined;
  /** The brackets that are not closed, the innermost last. */
  readonly open: readonly number[];
  /** Where the text begins that is not closed. */
  readonly quote: number | undefined;
}

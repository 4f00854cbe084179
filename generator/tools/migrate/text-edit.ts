/** A change of a text: what stands between two places becomes something else. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes every change that does not touch another; the others are for a later round. What stands outside of them stays as it is. */
export function applied<Edit extends TextEdit>(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly made: readonly Edit[] } {
  const made: Edit[] = [];
  let [after, end] = ["", 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (
      edit.start < end ||
      made.some(({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text && end > start)
    )
      continue;
    after += text.slice(end, edit.start) + edit.text;
    end = edit.end;
    made.push(edit);
  }
  return { text: after + text.slice(end), made };
}

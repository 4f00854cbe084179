/** Web and mail addresses; GitHub mentions, issues, commits, and emoji. */
const autolink =
  /:\/\/|\/\/[\w\u00a1-\uffff]|[Ww]{3}\.|@[\w\u00a1-\uffff]|#\d|\b(?:GH|gh|GHSA)-\w|:(?=[\w+-]*[a-z])[\w+-]+:|:(?:[+-]1|100|1234):|\b(?=[a-f]{0,39}\d)(?=\d{0,39}[a-f])[\da-f]{7,40}\b/;

/** Whether programs turn some part of a text into a link automatically, including when a colon follows it. */
export function hasAutolink(text: string): boolean {
  return autolink.test(`${text}:`);
}

/**
 * Splits a text into parts, of which every second one contains what programs turn into links. These parts must become code: GitHub and
 * remark look for links after they have processed all escapes, so escapes cannot prevent them.
 */
export function aroundAutolinks(text: string): string[] {
  const parts: string[] = [];
  let rest = 0;
  // A run ends at characters that a code span cannot hold in every place, and at braces: TypeScript finds {@link …} in code, too.
  for (const { 0: run, index } of text.matchAll(/[!-)+-;=?-[\]-_a-z}~]+/g)) {
    if (!autolink.test(run + following(text[index + run.length]))) continue;
    const [start, end] = core(run);
    parts.push(text.slice(rest, index + start), run.slice(start, end));
    rest = index + end;
  }
  return [...parts, text.slice(rest)];
}

/** Returns the character after a run if it may continue an address; a template may continue with a colon. */
function following(next = ":"): string {
  return next === ":" || next > "\u00a0" ? next : "";
}

/** Returns the bounds of a run without the brackets, quotes, and stops around it. */
function core(run: string): readonly [start: number, end: number] {
  let [start, end] = [0, run.length];
  while (`("'[`.includes(run[start] ?? " ")) start++;
  const stops = /[([]/.test(run.slice(start)) ? ".,;!?\"'" : ".,;!?\"')]}";
  while (end > start + 1 && stops.includes(run[end - 1] ?? " ")) end--;
  return [start, end];
}

/** What a spreadsheet takes for the beginning of a formula, or drops on the way to one. */
const starter = "[=+\\-@\\t\\r\\n＝＋－＠]";

/** What it takes for a date or a number, and writes back as another text: `007`, `1E5`, `1/2`. */
const number = "(?!(?:0|[1-9][0-9]{0,10})$)[0-9][0-9.,:eE/-]*$";

/** Where a reader that splits at other characters than commas, or does not heed quotes, begins a cell. Quotes at its beginning are dropped. */
const inside = '([,;\\t\\r\\n]"*)';

const unsafeInside = new RegExp(`${inside}(?='*${starter})`, "g");
const guardedInside = new RegExp(`${inside}'(?='*${starter})`, "g");
const unsafeStart = new RegExp(`^("*)(?='*${starter})|^(?='*${number})`);
const guardedStart = new RegExp(`^("*)'(?='*${starter})|^'(?='*${number})`);

/**
 * The text as no spreadsheet runs any of it, whether it splits at commas, semicolons or tabs: an apostrophe before it makes it text. One that
 * was there already gets a second, so that {@link unguard} takes away the right one.
 */
export function guard(text: string): string {
  return text.replace(unsafeInside, "$1'").replace(unsafeStart, "$1'");
}

export function unguard(text: string): string {
  return text.replace(guardedStart, "$1").replace(guardedInside, "$1");
}

/** Characters that a spreadsheet reads as the beginning of a formula, or drops before one. */
const starter = "[=+\\-@\\t\\r\\n＝＋－＠]";

/** Texts that a spreadsheet reads as a date or a number, and writes back differently: `007`, `1E5`, `1/2`. */
const number = "(?!(?:0|[1-9][0-9]{0,10})$)[0-9][0-9.,:eE/-]*$";

/**
 * The start of a cell for a reader that splits at characters other than commas, or ignores quotes. Such a reader drops quotes at the start.
 */
const inside = '([,;\\t\\r\\n]"*)';

const unsafeInside = new RegExp(`${inside}(?='*${starter})`, "g");
const guardedInside = new RegExp(`${inside}'(?='*${starter})`, "g");
const unsafeStart = new RegExp(`^("*)(?='*${starter})|^(?='*${number})`);
const guardedStart = new RegExp(`^("*)'(?='*${starter})|^'(?='*${number})`);

/**
 * Prefixes formulas in a text with an apostrophe, which makes them text, so that no spreadsheet runs them, whether it splits at commas,
 * semicolons, or tabs. An existing apostrophe gets a second one; without it, {@link unguard} would remove the translator's own.
 */
export function guard(text: string): string {
  return text.replace(unsafeInside, "$1'").replace(unsafeStart, "$1'");
}

export function unguard(text: string): string {
  return text.replace(guardedStart, "$1").replace(guardedInside, "$1");
}

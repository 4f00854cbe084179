/** Text for a terminal or a log, in one line. Control and bidi characters would move the caret, or take the reader in; they are shown by number. */
export function visible(text: string): string {
  return text
    .replaceAll("\t", "    ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (unit) => `<${unit.charCodeAt(0).toString(16).padStart(4, "0")}>`);
}

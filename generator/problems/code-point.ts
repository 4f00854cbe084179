/** Returns the number of a character that cannot be shown or looks like another: `U+2ED3`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

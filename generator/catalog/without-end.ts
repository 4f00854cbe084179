/**
 * Removes the given characters from the end of a text in time proportional to how many there are; no regular expression guarantees that.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

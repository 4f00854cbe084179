/** A text without the last of its characters, as far as they are among these: time in proportion to how many there are, which no expression promises. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

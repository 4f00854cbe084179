/** Returns a code as an id, and as what stands after `#`: any character that has a meaning there is written as its code point. */
export function anchorOf(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9_.:/-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}~`);
}

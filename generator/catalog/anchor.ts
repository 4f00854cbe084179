/** Returns a code as an id, and as what stands after `#`: any character that has a meaning there is written by its number. */
export function anchorOf(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9_.:/-]/g, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);
}

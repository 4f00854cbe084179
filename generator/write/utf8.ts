const encoder = new TextEncoder();
const buffer = new Uint8Array(256 * 1024);

/** Most of what a chunk may hold: a code unit becomes three bytes at most. */
const mostUnits = Math.floor(buffer.length / 3);

/** The bytes of a text, chunk by chunk, each only until the next: of the files of a large package, all bytes at once would take as much memory again as their texts. */
export function inChunks(text: string, use: (bytes: Uint8Array) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = at + mostUnits;
    // No character is cut in two.
    const next = end < text.length && isHigh(text.charCodeAt(end - 1)) ? end - 1 : end;
    use(buffer.subarray(0, encoder.encodeInto(text.slice(at, next), buffer).written));
    at = next;
  }
}

/** Whether a code unit is the first half of a character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

const encoder = new TextEncoder();
const buffer = new Uint8Array(256 * 1024);

/** How many code units fit into a chunk for certain: each becomes three bytes at most. */
const mostUnits = Math.floor(buffer.length / 3);

/** Passes on the bytes of a text chunk by chunk, each valid until the next: all at once, a large package would take twice the memory. */
export function inChunks(text: string, use: (bytes: Uint8Array) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = at + mostUnits;
    // A surrogate pair that is cut in two would become two replacement characters.
    const next = end < text.length && isHigh(text.charCodeAt(end - 1)) ? end - 1 : end;
    use(buffer.subarray(0, encoder.encodeInto(text.slice(at, next), buffer).written));
    at = next;
  }
}

/** Whether a code unit is the first half of a surrogate pair. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

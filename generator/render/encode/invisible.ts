/**
 * The characters a reader can see, as fixed ranges: printable ASCII, Latin, Greek, Cyrillic, Han, kana, Hangul, and their punctuation. The
 * tables of `\p{…}` change with the Unicode version; with them, the same catalog would give different bytes.
 */
const beyondAscii =
  "\\u00a1-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0377\\u037b-\\u037f\\u0384-\\u03ff\\u0400-\\u0482\\u048a-\\u052f" +
  "\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u21ff\\u2e80-\\u2ef3\\u2f00-\\u2fd5" +
  "\\u3001-\\u303f\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3" +
  "\\uf900-\\ufa6d\\uff01-\\uffbe";
const invisible = new RegExp(`[^\\n\\x20-\\x7e${beyondAscii}]`, "g");

/**
 * Returns a test for text that can be printed as it is: its ASCII characters match this one-character pattern, and the others are visible.
 * Nearly every text passes, and looking its characters up in a table is several times faster than any pattern.
 */
export function plain(ascii: RegExp): (text: string) => boolean {
  const isFine = new Uint8Array(0x10000);
  const seen = new RegExp(`[${beyondAscii}]`);
  for (let unit = 0; unit < isFine.length; unit++) isFine[unit] = Number((unit < 0x80 ? ascii : seen).test(String.fromCharCode(unit)));
  return (text) => {
    for (let i = 0; i < text.length; i++) if (isFine[text.charCodeAt(i)] === 0) return false;
    return true;
  };
}

/** Whether a reader can see every character of a text. */
const isVisible = plain(/[\n\x20-\x7e]/);

/** Replaces every code unit that a reader cannot see with a `\u` escape: controls, bidi and zero-width marks, surrogates, rare blocks. */
export function escapeInvisible(text: string): string {
  // Most texts have no such character, and testing is faster than replacing.
  return isVisible(text) ? text : text.replaceAll(invisible, escaped);
}

/**
 * Escapes the same in code, and also what other tools interpret even inside a string: the end of an HTML script, the beginning of an HTML
 * comment, the address of a source map. The meaning of the code does not change.
 */
export function inert(code: string): string {
  const shown = escapeInvisible(code);
  return /<[/!]|sourceM/i.test(shown) ? shown.replaceAll(/<(?=\/script|!--)|(?<=source)M(?=appingURL)/gi, escaped) : shown;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

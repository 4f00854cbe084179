/**
 * Characters a reader can see, by fixed ranges: printable ASCII, Latin, Greek, Cyrillic, Han, kana, Hangul and the punctuation
 * that goes with them. The tables of `\p{…}` change with the Unicode version; these do not, so the same catalog gives the same bytes.
 */
const beyondAscii =
  "\\u00a1-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0377\\u037b-\\u037f\\u0384-\\u03ff\\u0400-\\u0482\\u048a-\\u052f" +
  "\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u21ff\\u2e80-\\u2ef3\\u2f00-\\u2fd5" +
  "\\u3001-\\u303f\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3" +
  "\\uf900-\\ufa6d\\uff01-\\uffbe";
const invisible = new RegExp(`[^\\n\\x20-\\x7e${beyondAscii}]`, "g");

/**
 * What tells a text that may be printed as it is: of ASCII it holds only what this pattern of one character matches, and beyond ASCII only what a
 * reader can see. Nearly every text is so plain, and to look its characters up in a table is several times faster than any pattern.
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

/** Whether a reader can see all of a text. */
const isVisible = plain(/[\n\x20-\x7e]/);

/** Writes `\u` escapes for every code unit a reader cannot see: controls, bidi and zero-width marks, surrogates, rare blocks. */
export function escapeInvisible(text: string): string {
  // Nearly always there is none, and to look is faster than to replace.
  return isVisible(text) ? text : text.replaceAll(invisible, escaped);
}

/**
 * The same in code, and for what other tools act upon even where it is only part of a string: the end of an HTML script, the beginning of an
 * HTML comment, the address of a source map. The code means what it meant before.
 */
export function inert(code: string): string {
  const shown = escapeInvisible(code);
  return /<[/!]|sourceM/i.test(shown) ? shown.replaceAll(/<(?=\/script|!--)|(?<=source)M(?=appingURL)/gi, escaped) : shown;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

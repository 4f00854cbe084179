/** The letters beyond ASCII that a constant keeps, as fixed ranges: they are letters for every compiler that users may have. */
const letters =
  "\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u03ff\\u0400-\\u0481" +
  "\\u048a-\\u0527\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30fe\\u4e00-\\u9fa5\\uac00-\\ud7a3";

const others = new RegExp(`[^A-Za-z0-9_$${letters}]+`, "g");

/**
 * Returns the constant for a name: the name itself if it is an identifier. Otherwise, `_` takes the place of the characters that an identifier
 * cannot have, and is added before a first digit and after a reserved word.
 */
export function constantName(name: string): string {
  const words = name.replaceAll(others, "_");
  if (/^[0-9]/.test(words)) return `_${words}`;
  return reserved.has(words) ? `${words}_` : words;
}

/** What no module may declare, neither as an ES module nor compiled to CommonJS, and what a bundler gives a meaning of its own. */
const reserved: ReadonlySet<string> = new Set(
  (
    "__esModule arguments await break case catch class const continue debugger default delete do else enum eval export exports extends " +
    "false finally for function globalThis if implements import in instanceof interface let module new null package private protected " +
    "public require return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

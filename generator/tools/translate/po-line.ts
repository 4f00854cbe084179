/** One parsed line of a PO file. */
export type PoLine =
  | { readonly kind: "blank" }
  | { readonly kind: "comment"; readonly words: string }
  | { readonly kind: "text"; readonly field: Field | undefined; readonly text: string; readonly column: number; readonly length: number };

/** The field of a text: the context, the source text, its plural, or a translation. */
export type Field = (typeof fields)[number];

const fields = ["msgctxt", "msgid", "msgid_plural", "msgstr"] as const;

/** Reports why a line is not valid PO. */
export class NotPo extends Error {
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** Parses a line of a PO file. `msgstr[1]` and higher count as plurals, too. Throws {@link NotPo}. */
export function poLine(line: string): PoLine {
  const written = line.trim();
  if (written === "") return { kind: "blank" };
  if (written.startsWith("#")) return { kind: "comment", words: written };
  const [lead = "", word, index = "[0]"] = /^(?:([\w-]+)(\[\d+\])?)?\s*(?=")/.exec(written) ?? [];
  const field = index === "[0]" ? fields.find((name) => name === word) : "msgid_plural";
  if (written[lead.length] !== '"' || (word !== undefined && field === undefined))
    throw new NotPo(
      "This line is neither a comment nor a string.",
      `A line begins with #, with ${fields.join(", ")}, or with a quotation mark.`,
    );
  return {
    kind: "text",
    field,
    text: unescaped(written.slice(lead.length)),
    column: line.indexOf('"') + 1,
    length: written.length - lead.length,
  };
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
  '"': '"',
  "\\": "\\",
  "'": "'",
  "?": "?",
};

/** Returns the text between two quotes. */
function unescaped(quoted: string): string {
  const inside = quoted.slice(1, -1);
  let backslashes = 0;
  while (inside.at(-1 - backslashes) === "\\") backslashes++;
  if (quoted.length < 2 || !quoted.endsWith('"') || backslashes % 2 === 1)
    throw new NotPo("This string has no closing quotation mark.", 'Close it with a "; put each line of a longer text in its own quotes.');
  if (!/["\\]/.test(inside)) return inside;
  return inside.replaceAll(/\\([^])|"/g, (written, letter: string | undefined) => {
    if (letter === undefined) throw new NotPo("There is a quotation mark inside this string.", 'Write it as \\".');
    const meant = escapes[letter];
    if (meant === undefined)
      throw new NotPo(`errcat does not support the escape ${written}.`, "Write the character itself; a backslash is written as \\\\.");
    return meant;
  });
}

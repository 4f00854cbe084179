/** A part of the text below the options of a help: sentences, the items of a list, or rows of words with what they mean. */
export type Note = { readonly sentences: string } | { readonly items: readonly string[] } | { readonly rows: readonly Row[] };

export interface Row {
  readonly words: string;
  /** What they mean, and lines of code. */
  readonly parts: readonly (string | readonly string[])[];
  /** What is in the last column of a row with three. */
  readonly fact: string | undefined;
  /** The column in which the meaning begins. */
  readonly column: number;
}

/**
 * Returns the parts of a text as a help has it. Lines without an indent are sentences. A line with an indent of two begins an item if a
 * hyphen follows, which further lines may continue, or else a row: two spaces or more are between the words and their meaning, which may
 * go on in further lines with its indent. Lines with a deeper one are code.
 */
export function notesOf(text: string): readonly Note[] {
  return text
    .trim()
    .split("\n")
    .reduce(withLine, [])
    .filter((note) => !("sentences" in note) || note.sentences !== "");
}

function withLine(notes: readonly Note[], line: string): readonly Note[] {
  const last = notes.at(-1);
  if (line === "") return [...notes, { sentences: "" }];
  if (line.startsWith("  - ") || (line.startsWith(" ") && last !== undefined && "items" in last)) {
    const items = last !== undefined && "items" in last ? last.items : [];
    return [...(items.length > 0 ? notes.slice(0, -1) : notes), { items: withItem(items, line) }];
  }
  if (line.startsWith(" ")) {
    const rows = last !== undefined && "rows" in last ? last.rows : undefined;
    return [...(rows ? notes.slice(0, -1) : notes), { rows: withRow(rows ?? [], line) }];
  }
  if (last === undefined || !("sentences" in last)) return [...notes, { sentences: line }];
  return [...notes.slice(0, -1), { sentences: `${last.sentences} ${line}`.trim() }];
}

function withItem(items: readonly string[], line: string): readonly string[] {
  if (line.startsWith("  - ")) return [...items, line.slice("  - ".length)];
  return [...items.slice(0, -1), `${items.at(-1)} ${line.trim()}`];
}

function withRow(rows: readonly Row[], line: string): readonly Row[] {
  const [, words, gap = "", meaning, fact] = /^ {2}(\S.*?)(?:( {2,})(\S.*?)(?: {2,}(\S.*))?)?$/.exec(line) ?? [];
  if (words !== undefined)
    return [...rows, { words, parts: meaning === undefined ? [] : [meaning], fact, column: 2 + words.length + gap.length }];
  const last = rows.at(-1);
  if (last === undefined) throw new Error(`the line "${line}" of a help text is not below a row`);
  const code = line.slice(last.column + 2);
  const part = last.parts.at(-1);
  if (line.slice(0, last.column + 1).trim() !== "") return changed(rows, last, addText(last.parts, line.trim()));
  return changed(rows, last, Array.isArray(part) ? [...last.parts.slice(0, -1), [...part, code]] : [...last.parts, [code]]);
}

function addText(parts: Row["parts"], text: string): Row["parts"] {
  const last = parts.at(-1);
  return typeof last === "string" ? [...parts.slice(0, -1), `${last} ${text}`] : [...parts, text];
}

function changed(rows: readonly Row[], last: Row, parts: Row["parts"]): readonly Row[] {
  return [...rows.slice(0, -1), { ...last, parts }];
}

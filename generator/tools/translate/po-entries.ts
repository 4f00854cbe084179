import { linesOf } from "../../load/load.ts";
import { type Field, NotPo, type PoLine, poLine } from "./po-line.ts";

/** An entry of a PO file. */
export interface PoEntry {
  readonly context: string;
  readonly id: string;
  readonly text: string;
  /** Whether its text has several forms, and so no single translation. */
  readonly isPlural: boolean;
  readonly isFuzzy: boolean;
  /** Notes from the exporting program to translators. */
  readonly notes: readonly string[];
  /** The place of its context, or else of its source text. */
  readonly place: { readonly line: number; readonly column: number; readonly length: number };
}

/** The entries of a PO file, and the first line that is not valid. */
export interface PoEntries {
  readonly entries: readonly PoEntry[];
  readonly mistake?: { readonly line: number; readonly message: string; readonly cure: string };
}

/**
 * Reads a PO file, without entries that are commented out. gettext-parser keeps no places, takes quadratic time for the `msgstr` lines of
 * an entry, and reports a text as a duplicate if every object has a property with its name.
 */
export function poEntries(text: string): PoEntries {
  const reader = new Reader();
  const lines = linesOf(text);
  let line = 0;
  try {
    for (; line < lines.length; line++) reader.read(poLine(lines[line] ?? ""), line + 1);
    reader.finish();
    return { entries: reader.entries };
  } catch (error) {
    if (!(error instanceof NotPo)) throw error;
    return { entries: [], mistake: { line: Math.min(line + 1, lines.length), message: error.message, cure: error.cure } };
  }
}

/** An entry that may have further lines. */
interface Draft {
  readonly strings: Map<Field, string>;
  readonly notes: string[];
  isFuzzy: boolean;
  place: PoEntry["place"];
}

const draft = (): Draft => ({ strings: new Map(), notes: [], isFuzzy: false, place: { line: 1, column: 1, length: 1 } });

class Reader {
  readonly entries: PoEntry[] = [];
  #draft = draft();
  /** The field that a text on the next line continues. */
  #field: Field | undefined;

  read(line: PoLine, number: number): void {
    if (line.kind === "comment") this.#comment(line.words);
    if (line.kind === "text" && line.field === undefined) this.#more(line.text);
    else if (line.kind === "text") this.#begin(line.field as Field, line, number);
  }

  /** Completes the current entry. */
  finish(): void {
    const { strings, place, isFuzzy, notes } = this.#draft;
    const [id, text] = [strings.get("msgid"), strings.get("msgstr")];
    this.#draft = draft();
    this.#field = undefined;
    if (strings.size === 0) return;
    if (id === undefined || text === undefined)
      throw new NotPo(
        `The entry before this line has no ${id === undefined ? "msgid" : "msgstr"}.`,
        "Check whether a line is missing or the file is incomplete.",
      );
    this.entries.push({ context: strings.get("msgctxt") ?? "", id, text, isPlural: strings.has("msgid_plural"), isFuzzy, notes, place });
  }

  #comment(words: string): void {
    if (this.#draft.strings.has("msgstr")) this.finish();
    // Comments before an entry that is commented out belong to that entry.
    if (words.startsWith("#~") && this.#draft.strings.size === 0) this.#draft = draft();
    if (words.startsWith("#,"))
      this.#draft.isFuzzy ||= words
        .slice(2)
        .split(",")
        .some((flag) => flag.trim() === "fuzzy");
    if (words.startsWith("#.")) this.#draft.notes.push(words.slice(2).trim());
  }

  #begin(field: Field, { text, column, length }: Extract<PoLine, { kind: "text" }>, line: number): void {
    const hasId = this.#draft.strings.has("msgid");
    if (this.#draft.strings.size > 0 && (field === "msgctxt" || (field === "msgid" && hasId))) this.finish();
    const { strings } = this.#draft;
    if (strings.size === 0) this.#draft.place = { line, column, length };
    if (!strings.has("msgid") && field !== "msgctxt" && field !== "msgid")
      throw new NotPo(`There is no msgid before this ${field}.`, "Check whether a line is missing.");
    if (strings.has(field) && field !== "msgid_plural") throw new NotPo(`The entry has a second ${field}.`, "Remove one of the two.");
    strings.set(field, text);
    this.#field = field;
  }

  #more(text: string): void {
    if (this.#field === undefined) throw new NotPo("There is no msgid or msgstr before this string.", "Check whether a line is missing.");
    this.#draft.strings.set(this.#field, (this.#draft.strings.get(this.#field) ?? "") + text);
  }
}

/** An error list as a reader found it: rows with values in named places. Nothing in it is guessed yet. */
export interface List {
  /** Every place where a row may have a value, in the source's order. */
  readonly places: readonly ListPlace[];
  readonly rows: readonly ListRow[];
  /** What the reader could not turn into a row; nothing of the source that looks like an error may be missing from both. */
  readonly unread: readonly Unread[];
}

export interface ListPlace {
  /** The place as a flag names it: a column's heading, `#3` for the third column without one, or a JSON Pointer with `*`. */
  readonly place: string;
  /** The words to guess the role by: a heading, or the last segment of a pointer. */
  readonly heading: string;
  /** The locale of the texts there, if the source says it. */
  readonly locale?: string;
  /** What the format itself says that this place holds, such as the name and the number of a protobuf enum. */
  readonly role?: Role;
  /** Whether it holds remarks, so that no role is guessed for it. */
  readonly isRemark?: true;
}

/** What a place holds of an error. Texts and solutions have a locale, if the source says which. */
export type Role =
  | { readonly is: "code" | "name" | "status" | "category" | "url" | "deprecated" }
  | { readonly is: "text" | "solution"; readonly locale?: string };

export interface ListRow {
  /** The line of the source where the row begins, from 1. */
  readonly line: number;
  /** The file, if the list was read from several. */
  readonly file?: string;
  /** Value by place. Scalars as they are, so that `12` and `"12"` stay different; text exactly as in the source. */
  readonly values: ReadonlyMap<string, string | number | boolean>;
}

export interface Unread {
  readonly line: number;
  /** The file, if the list was read from several. */
  readonly file?: string;
  /** The words of the source, for the report. */
  readonly text: string;
  /** Why this is not a row, as a sentence without a full stop. */
  readonly reason: string;
}

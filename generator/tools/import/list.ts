import type { Actor, Category, Operation, Retry } from "../../catalog/catalog.ts";

/** An error list as a reader found it: rows with values in named places. Nothing in it is guessed yet. */
export interface List {
  /** Every place where a row may have a value, in the source's order. */
  readonly places: readonly ListPlace[];
  readonly rows: readonly ListRow[];
  /** What the reader could not turn into a row; nothing of the source that looks like an error may be missing from both. */
  readonly unread: readonly Unread[];
  /** Whether its values are cells and words for readers, where a code may have marks and remarks around it. */
  readonly isForReaders?: true;
  /** The operations of the API, if the list is a description of one. */
  readonly operations?: ListOperations;
}

/** The operations of an API for which a list names codes. */
export interface ListOperations {
  /** The codes of all of them. */
  readonly common: readonly string[];
  readonly all: readonly ListOperation[];
  /** Those for which the list names no code. */
  readonly silent: readonly { readonly id: string; readonly line: number; readonly file?: string }[];
}

/** An operation, and the codes that the list names for it in addition to the common ones. */
export interface ListOperation {
  readonly line: number;
  /** The file, if the list was read from several. */
  readonly file?: string;
  readonly id: string;
  readonly method: NonNullable<Operation["method"]>;
  /** Absent if a catalog cannot have it. */
  readonly path?: string;
  readonly summary?: string;
  readonly codes: readonly string[];
}

/** An entry as a catalog has it, with every fact. */
export type WholeEntry = {
  readonly code: string;
  readonly name?: string;
  readonly category: Category;
  readonly status?: number;
  readonly retry: Retry;
  readonly actor: Actor;
  readonly url?: string;
  /** A version of the catalog that the entry came from; the catalog that imports it has its own. */
  readonly deprecated?: string;
  readonly replacedBy?: string;
  readonly message: Readonly<Record<string, string>>;
  readonly solution?: Readonly<Record<string, string>>;
};

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
  /** The whole entry, if the list has it as catalogs do: then nothing is guessed. */
  readonly entry?: WholeEntry;
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

/** A part of a document, in the document's order, as Markdown, HTML and plain text have it in common. */
export type Block = Heading | Table | Item | Paragraph | UnreadBlock;

export interface Heading {
  readonly is: "heading";
  readonly line: number;
  /** From 1, the title, downwards. */
  readonly level: number;
  readonly words: Words;
}

export interface Table {
  readonly is: "table";
  readonly line: number;
  /** Absent if no row is marked as the row of headings. */
  readonly headings?: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** An item of a list, or a term with its definition. */
export interface Item {
  readonly is: "item";
  readonly line: number;
  /** Items with the same number belong to one list. */
  readonly list: number;
  /** The term, if the document marks it as one; otherwise, the words begin with it. */
  readonly term?: string;
  readonly words: Words;
  /** What stands below the words, inside of the item. */
  readonly content: readonly Block[];
}

export interface Paragraph {
  readonly is: "paragraph";
  readonly line: number;
  readonly words: Words;
  /** Whether it is an example in code, whose words are not the document's. */
  readonly isCode?: true;
}

/** What stands where an error should, and cannot be read as one. */
export interface UnreadBlock {
  readonly is: "unread";
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** Text without its markup. */
export interface Words {
  readonly text: string;
  /** What the text begins with that is set in code or in bold: a code, more often than not. */
  readonly lead?: string;
}

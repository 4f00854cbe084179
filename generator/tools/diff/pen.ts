import type { Change, Kind } from "./change.ts";

/** How what stands in a catalog is written, so that it can do no harm where it is read. */
export interface Pen {
  /** A name or a word of a catalog. */
  readonly code: (text: string | undefined) => string;
  /** A name of several words, which a plain text sets in the quotation marks of its language. */
  readonly name: (text: string, quotes: Quotes) => string;
  /** A text of a catalog. */
  readonly text: (text: string | undefined) => string;
}

type Quotes = readonly [opening: string, closing: string];

/** What each kind of change is, in one sentence. */
export type Sentences = Readonly<Record<Kind, (change: Change, pen: Pen) => string>>;

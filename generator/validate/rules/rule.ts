import type { Part } from "../../load/load.ts";

/** Reports a broken rule: its name, the place, the problem, and the cure. */
export interface Report {
  (rule: string, pointer: string, message: string, cure: string, more?: { severity?: "warning"; part?: Part }): void;
  /** Returns the word that was probably meant, as long as the effort for that lasts. */
  readonly meant: (word: string, words: Iterable<string>) => string | undefined;
  /** Whether the catalog spells a value out, which otherwise has its default. */
  readonly has: (pointer: string) => boolean;
  /** Whether an overlay has set the value at a place. */
  readonly isOverlaid: (pointer: string) => boolean;
}

/** Returns the line of a value, with its file if that is another than the file of `from`. */
export type LineOf = (pointer: string, from: string) => string;

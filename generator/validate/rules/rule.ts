import type { Part } from "../../load/load.ts";

/** Notes one breach of a rule: its name, where, what is wrong, and the cure. */
export interface Report {
  (rule: string, pointer: string, message: string, cure: string, more?: { severity?: "warning"; part?: Part }): void;
  /** The word that was probably meant. After much looking, it looks no more. */
  readonly meant: (word: string, words: Iterable<string>) => string | undefined;
  /** Whether an overlay has the last word at a place. */
  readonly isOverlaid: (pointer: string) => boolean;
}

/** The line that a value stands in. */
export type LineOf = (pointer: string) => number;

import type { WholeEntry } from "../list.ts";

/** An error that a description of an API names. */
export interface FoundCode {
  readonly code: string | number;
  readonly line: number;
  readonly name?: string;
  readonly text?: string;
  readonly status?: number;
  /** What else is said of it, by field. */
  readonly fields?: ReadonlyMap<string, string | number | boolean>;
  /** All that is said of it, if errcat wrote it. */
  readonly entry?: WholeEntry;
}

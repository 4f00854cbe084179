import type { Change } from "../change.ts";
import type { Pen } from "../pen.ts";
import type { Sight } from "./sights.ts";

/** What deployed clients see, in the sentences of a language. */
export type SightSentences = Readonly<Record<Sight, (change: Change, clients: string, pen: Pen) => string | undefined>> & {
  /** What they see in bodies that have only some formats. */
  readonly elsewhere: (sentence: string, formats: readonly string[], pen: Pen) => string;
  /** The same clients once more. */
  readonly they: string;
  /** The same clients, which may also see what they see in other formats. */
  readonly theyMay: string;
  /** What stands between two sentences. */
  readonly space: string;
  /** The clients that still run a version. */
  readonly clients: (version: string) => string;
};

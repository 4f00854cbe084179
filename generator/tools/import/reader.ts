import type { List } from "./list.ts";

/** A format of error lists. One file a format in `read/`, loaded only when it is needed. */
export interface Reader {
  /** Returns whether a file looks like this format. */
  readonly accepts: (file: SourceFile) => boolean;
  readonly read: (file: SourceFile, choices: ReadChoices) => List | Promise<List>;
}

export interface SourceFile {
  readonly path: string;
  /** The decoded text; `""` for a format of bytes. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** What the command line says about how to read. */
export interface ReadChoices {
  /** The place of the code, if it is given: a tree is cut into rows where it says. */
  readonly code?: string;
  /** The other places that are given, which the rows must have. */
  readonly places: readonly string[];
  /** `--pattern`. */
  readonly pattern?: string;
  /** Returns a file that the list refers to, by its path from the folder of the list; or why it is not read, as a sentence without a full stop. */
  readonly beside?: (path: string) => SourceFile | string;
}

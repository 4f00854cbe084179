import type { Problem } from "../problem.ts";

/** How a command tells what it found and did. */
export interface Reporter {
  /** Something for people to read along the way. */
  readonly print: (line: string) => void;
  /** Problems that were found together. */
  readonly problems: (problems: readonly Problem[]) => void;
  /** What is wrong with the configuration, so that the command could not do its work. */
  readonly misconfigured: (problems: readonly Problem[]) => void;
  /** That the command could not do its work for another reason, and the cure. */
  readonly failed: (message: string, cure: string) => void;
  /** What came of it all, for programs. Called once, at the end. */
  readonly result: (result: Readonly<Record<string, unknown>>) => void;
}

/** Where lines go: results to one, failures to the other. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

import type { Problem } from "../problem.ts";

/** How a command reports its results. */
export interface Reporter {
  /** Prints a line for people while the command runs. */
  readonly print: (line: string) => void;
  /** Reports problems that were found together. */
  readonly problems: (problems: readonly Problem[]) => void;
  /** Reports problems in the configuration that stopped the command. */
  readonly misconfigured: (problems: readonly Problem[]) => void;
  /** Reports another reason that stopped the command, and the cure. */
  readonly failed: (message: string, cure: string) => void;
  /** Reports the final result, for programs. Called once, at the end. */
  readonly result: (result: Readonly<Record<string, unknown>>) => void;
}

/** Where lines go: results to one stream, failures to the other. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

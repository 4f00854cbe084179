import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { Reporter } from "../problems/reporter/reporter.ts";

/** Reports warnings, which do not stop the run. */
export function warn(problems: readonly Problem[], reporter: Reporter): void {
  if (problems.length === 0) return;
  reporter.problems(problems);
  reporter.print("");
}

/** The line that says that nothing had to change. */
export const upToDate = "Everything is up to date.";

/** Returns the line about a file in an output that errcat did not write. */
export function leftAlone(folder: string, path: string): string {
  return `  left alone, not written by errcat: ${join(folder, path)}`;
}

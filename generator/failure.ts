import { resolve } from "node:path";
import { ConfigError } from "./config-error.ts";
import { exitCodes, UsageError } from "./exit.ts";
import { ProblemsError } from "./problem.ts";
import type { Reporter } from "./reporter/reporter.ts";
import { shownPath } from "./shown-path.ts";

/** Says why a command could not do its work, and gives the exit code. */
export function failure(error: unknown, { problems, misconfigured, failed }: Reporter, debug: boolean): number {
  if (debug) console.error(error);
  if (error instanceof ConfigError) {
    misconfigured(error.problems);
    return exitCodes.usage;
  }
  if (error instanceof ProblemsError) {
    problems(error.problems);
    return exitCodes.problems;
  }
  if (error instanceof UsageError) {
    failed(error.message, error.cure);
    return exitCodes.usage;
  }
  const { code = "", path, message } = error as NodeJS.ErrnoException;
  const refusal = refusals[code];
  if (refusal !== undefined && path !== undefined) {
    failed(`${shownPath(resolve(path)).replace(/\.\d+\.tmp$/, "")} cannot be read or written: ${refusal} (${code}).`, 'Change that, or let errcat write somewhere else with "out" in the configuration.');
    return exitCodes.usage;
  }
  failed(`errcat failed: ${message ?? String(error)}`, "This is a mistake of errcat. Run it again with --debug for the stack trace, and report it.");
  return exitCodes.internal;
}

/** Why an operating system refuses to read or to write. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  EDQUOT: "the quota is used up",
  ENOTDIR: "something on the way is no folder",
  EISDIR: "it is a folder",
  EEXIST: "something else is there",
  ELOOP: "too many links",
  ENAMETOOLONG: "the name is too long",
  EBUSY: "it is in use",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open on this machine",
  EIO: "the disk reports an error",
  EXDEV: "it is on another disk than the folder around it",
};

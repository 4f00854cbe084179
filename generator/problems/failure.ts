import { resolve } from "node:path";
import { ConfigError } from "./config-error.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { ProblemsError } from "./problem.ts";
import type { Reporter } from "./reporter/reporter.ts";
import { shownPath } from "./shown-path.ts";

/** Reports why a command failed, and returns the exit code. */
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
  const reason = refusalOf(error);
  if (reason !== undefined && path !== undefined) {
    failed(`${shownPath(resolve(path))} cannot be read or written: ${reason} (${code}).`, refusals[code]?.[1] ?? elsewhere);
    return exitCodes.usage;
  }
  failed(
    `errcat failed: ${message ?? String(error)}`,
    "This is a bug in errcat. Run it again with --debug for the stack trace, and report it.",
  );
  return exitCodes.internal;
}

/** Returns the reason that the operating system refuses an operation; `undefined` for any other error. */
export function refusalOf(error: unknown): string | undefined {
  const { code = "", message, syscall } = error as NodeJS.ErrnoException;
  return refusals[code]?.[0] ?? (syscall === undefined ? undefined : message.replace(/^\w+: /, "").replace(/, .*$/, ""));
}

const elsewhere = 'Change that, or let errcat write somewhere else with "out" in the configuration.';

/** The reasons that an operating system refuses to read or write, each with its cure. */
const refusals: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
  EACCES: ["permission denied", elsewhere],
  EPERM: ["not permitted", elsewhere],
  EROFS: ["the file system is read-only", elsewhere],
  ENOSPC: ["no space is left", "Free some space on the disk, then run errcat again."],
  EDQUOT: ["the quota is used up", "Remove files that you do not need, then run errcat again."],
  EFBIG: ["the file would be too large", "Raise the limit (`ulimit -f`), then run errcat again."],
  ENOENT: ["it no longer exists", "Run errcat again when no other program is moving or removing files there."],
  ENOTDIR: ["part of the path is not a folder", elsewhere],
  EISDIR: ["it is a folder", "Move it elsewhere."],
  EEXIST: ["something else is there", "Move it elsewhere."],
  ENOTEMPTY: ["the folder is not empty", "Move its contents elsewhere."],
  ELOOP: ["too many links", "Remove the link that points to itself."],
  ENAMETOOLONG: ["the name is too long", elsewhere],
  EBUSY: ["it is in use", "Close the program that uses it, then run errcat again."],
  ETXTBSY: ["it is in use", "Close the program that uses it, then run errcat again."],
  EMFILE: ["too many files are open", "Raise the limit (`ulimit -n`), then run errcat again."],
  ENFILE: ["too many files are open on this machine", "Close some programs, then run errcat again."],
  ENOMEM: ["not enough memory", "Close some programs, then run errcat again."],
  EIO: ["the disk reports an error", "Back up the disk, then check it for errors."],
  ESTALE: ["the folder on the network has moved", "Mount it again, then run errcat again."],
  EXDEV: ["it is on a different disk from the folder that contains it", elsewhere],
};

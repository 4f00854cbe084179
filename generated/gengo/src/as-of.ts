// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { GengoError, GengoErrors, GengoOccurrence, GengoUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, matchOr, type Naming, type Some, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
import type { GengoAddedError, GengoCodeAsOf, GengoErrorAsOf, GengoLaterError, GengoVersion, GengoVersions } from "./versions.js";

/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type GengoHandlersAsOf<Version extends GengoVersion, Result> = HandlersOf<Result, Pick<GengoErrors, GengoCodeAsOf<Version> | "$unknown">> &
  Some<HandlersOf<Result, Pick<GengoErrors, GengoVersions[Version]["later" | "removed"]>>> &
  Added<Version, Result>;

interface Added<Version extends GengoVersion, Result> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  // Nothing is to be inferred from its parameter, which would take the square of the time.
  readonly $added?: (error: NoInfer<GengoLaterError<Version>>) => Result;
}

/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf<Version extends GengoVersion, Result, Handled extends keyof GengoErrors | "$added" = GengoCodeAsOf<Version> | "$unknown">(
  version: Version,
  error: NoInfer<Matchable<Handled, GengoCodeAsOf<Version> | "$unknown">>,
  // What must be there is asked for by name, because `Result` is not inferred from a type whose names depend on `Version`.
  handlers: Some<HandlersOf<Result, GengoErrors>> & Added<Version, Result> & Naming<Handled> & Record<GengoCodeAsOf<Version> | "$unknown", {}>,
): Result {
  const given = handlers as Some<HandlersOf<Result, GengoErrors>> & Added<Version, Result>;
  return matchOr(error as GengoError, given, (left) => {
    const seen = asOf(version, left) as GengoError | GengoAddedError<Version>;
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left as never) : matchOr(asUnknown(left), given, unhandled);
  });
}

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: GengoError): GengoUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf<Version extends GengoVersion>(version: Version, error: GengoError): GengoErrorAsOf<Version> {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as GengoOccurrence), code: "$added", error } as GengoErrorAsOf<Version>;
  return error as GengoErrorAsOf<Version>;
}

/** Where a version stands. One that this catalog does not know yet comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version in which each code came that the first one did not have. */
const since: Readonly<Record<string, string>> = {
  "400": "1.1.0",
  "404": "1.1.0",
  "500": "1.1.0",
};

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { RozettaT4ooError, RozettaT4ooErrors, RozettaT4ooUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, matchOr, type Naming, type Some, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
import type { RozettaT4ooAddedError, RozettaT4ooCodeAsOf, RozettaT4ooErrorAsOf, RozettaT4ooLaterError, RozettaT4ooVersion, RozettaT4ooVersions } from "./versions.js";

/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type RozettaT4ooHandlersAsOf<Version extends RozettaT4ooVersion, Result> = HandlersOf<Result, Pick<RozettaT4ooErrors, RozettaT4ooCodeAsOf<Version> | "$unknown">> &
  Some<HandlersOf<Result, Pick<RozettaT4ooErrors, RozettaT4ooVersions[Version]["later" | "removed"]>>> &
  Added<Version, Result>;

interface Added<Version extends RozettaT4ooVersion, Result> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  // Nothing is to be inferred from its parameter, which would take the square of the time.
  readonly $added?: (error: NoInfer<RozettaT4ooLaterError<Version>>) => Result;
}

/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf<Version extends RozettaT4ooVersion, Result, Handled extends keyof RozettaT4ooErrors | "$added" = RozettaT4ooCodeAsOf<Version> | "$unknown">(
  version: Version,
  error: NoInfer<Matchable<Handled, RozettaT4ooCodeAsOf<Version> | "$unknown">>,
  // What must be there is asked for by name, because `Result` is not inferred from a type whose names depend on `Version`.
  handlers: Some<HandlersOf<Result, RozettaT4ooErrors>> & Added<Version, Result> & Naming<Handled> & Record<RozettaT4ooCodeAsOf<Version> | "$unknown", {}>,
): Result {
  const given = handlers as Some<HandlersOf<Result, RozettaT4ooErrors>> & Added<Version, Result>;
  return matchOr(error as RozettaT4ooError, given, (left) => {
    const seen = asOf(version, left) as RozettaT4ooError | RozettaT4ooAddedError<Version>;
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left as never) : matchOr(asUnknown(left), given, unhandled);
  });
}

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: RozettaT4ooError): RozettaT4ooUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf<Version extends RozettaT4ooVersion>(_version: Version, error: RozettaT4ooError): RozettaT4ooErrorAsOf<Version> {
  return error as RozettaT4ooErrorAsOf<Version>;
}

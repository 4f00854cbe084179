// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError, RozettaT4ooErrors, RozettaT4ooUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { RozettaT4ooCodeAsOf, RozettaT4ooErrorAsOf, RozettaT4ooLaterError, RozettaT4ooVersion, RozettaT4ooVersions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type RozettaT4ooHandlersAsOf<
  Version extends RozettaT4ooVersion,
  Result
> = HandlersOf<Result, Pick<RozettaT4ooErrors, RozettaT4ooCodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<RozettaT4ooErrors, RozettaT4ooVersions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends RozettaT4ooVersion,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<RozettaT4ooLaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends RozettaT4ooVersion,
  Result,
  Handled extends keyof RozettaT4ooErrors | "$added" = RozettaT4ooCodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, RozettaT4ooCodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, RozettaT4ooErrors>> & Added<Version, Result> & Naming<Handled> & Record<RozettaT4ooCodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: RozettaT4ooError): RozettaT4ooUnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends RozettaT4ooVersion>(_version: Version, error: RozettaT4ooError): RozettaT4ooErrorAsOf<Version>;
export {};

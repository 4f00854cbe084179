// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoError, GengoErrors, GengoUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { GengoCodeAsOf, GengoErrorAsOf, GengoLaterError, GengoVersion, GengoVersions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type GengoHandlersAsOf<
  Version extends GengoVersion,
  Result
> = HandlersOf<Result, Pick<GengoErrors, GengoCodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<GengoErrors, GengoVersions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends GengoVersion,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<GengoLaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends GengoVersion,
  Result,
  Handled extends keyof GengoErrors | "$added" = GengoCodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, GengoCodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, GengoErrors>> & Added<Version, Result> & Naming<Handled> & Record<GengoCodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: GengoError): GengoUnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends GengoVersion>(version: Version, error: GengoError): GengoErrorAsOf<Version>;
export {};

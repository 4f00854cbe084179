// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeError, AcmeErrors, AcmeUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { AcmeCodeAsOf, AcmeErrorAsOf, AcmeLaterError, AcmeVersion, AcmeVersions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type AcmeHandlersAsOf<
  Version extends AcmeVersion,
  Result
> = HandlersOf<Result, Pick<AcmeErrors, AcmeCodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<AcmeErrors, AcmeVersions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends AcmeVersion,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<AcmeLaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends AcmeVersion,
  Result,
  Handled extends keyof AcmeErrors | "$added" = AcmeCodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, AcmeCodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, AcmeErrors>> & Added<Version, Result> & Naming<Handled> & Record<AcmeCodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: AcmeError): AcmeUnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends AcmeVersion>(version: Version, error: AcmeError): AcmeErrorAsOf<Version>;
export {};

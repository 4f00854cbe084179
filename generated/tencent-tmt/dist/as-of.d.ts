// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtError, TencentTmtErrors, TencentTmtUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { TencentTmtCodeAsOf, TencentTmtErrorAsOf, TencentTmtLaterError, TencentTmtVersion, TencentTmtVersions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type TencentTmtHandlersAsOf<
  Version extends TencentTmtVersion,
  Result
> = HandlersOf<Result, Pick<TencentTmtErrors, TencentTmtCodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<TencentTmtErrors, TencentTmtVersions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends TencentTmtVersion,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<TencentTmtLaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends TencentTmtVersion,
  Result,
  Handled extends keyof TencentTmtErrors | "$added" = TencentTmtCodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, TencentTmtCodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, TencentTmtErrors>> & Added<Version, Result> & Naming<Handled> & Record<TencentTmtCodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: TencentTmtError): TencentTmtUnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends TencentTmtVersion>(version: Version, error: TencentTmtError): TencentTmtErrorAsOf<Version>;
export {};

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Error, TencentApi2Errors, TencentApi2UnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { TencentApi2CodeAsOf, TencentApi2ErrorAsOf, TencentApi2LaterError, TencentApi2Version, TencentApi2Versions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type TencentApi2HandlersAsOf<
  Version extends TencentApi2Version,
  Result
> = HandlersOf<Result, Pick<TencentApi2Errors, TencentApi2CodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<TencentApi2Errors, TencentApi2Versions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends TencentApi2Version,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<TencentApi2LaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends TencentApi2Version,
  Result,
  Handled extends keyof TencentApi2Errors | "$added" = TencentApi2CodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, TencentApi2CodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, TencentApi2Errors>> & Added<Version, Result> & Naming<Handled> & Record<TencentApi2CodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: TencentApi2Error): TencentApi2UnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends TencentApi2Version>(version: Version, error: TencentApi2Error): TencentApi2ErrorAsOf<Version>;
export {};

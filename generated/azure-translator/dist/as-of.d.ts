// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorError, AzureTranslatorErrors, AzureTranslatorUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, type Naming, type Some } from "./match.js";
import type { AzureTranslatorCodeAsOf, AzureTranslatorErrorAsOf, AzureTranslatorLaterError, AzureTranslatorVersion, AzureTranslatorVersions } from "./versions.js";
/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type AzureTranslatorHandlersAsOf<
  Version extends AzureTranslatorVersion,
  Result
> = HandlersOf<Result, Pick<AzureTranslatorErrors, AzureTranslatorCodeAsOf<Version> | "$unknown">> & Some<HandlersOf<Result, Pick<AzureTranslatorErrors, AzureTranslatorVersions[Version]["later" | "removed"]>>> & Added<Version, Result>;
interface Added<
  Version extends AzureTranslatorVersion,
  Result
> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  readonly $added?: (error: NoInfer<AzureTranslatorLaterError<Version>>) => Result;
}
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export declare function matchAsOf<
  Version extends AzureTranslatorVersion,
  Result,
  Handled extends keyof AzureTranslatorErrors | "$added" = AzureTranslatorCodeAsOf<Version> | "$unknown"
>(version: Version, error: NoInfer<Matchable<Handled, AzureTranslatorCodeAsOf<Version> | "$unknown">>, handlers: Some<HandlersOf<Result, AzureTranslatorErrors>> & Added<Version, Result> & Naming<Handled> & Record<AzureTranslatorCodeAsOf<Version> | "$unknown", {}>): Result;
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: AzureTranslatorError): AzureTranslatorUnknownError;
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export declare function asOf<Version extends AzureTranslatorVersion>(version: Version, error: AzureTranslatorError): AzureTranslatorErrorAsOf<Version>;
export {};

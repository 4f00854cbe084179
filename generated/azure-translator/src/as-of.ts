// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { AzureTranslatorError, AzureTranslatorErrors, AzureTranslatorOccurrence, AzureTranslatorUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, matchOr, type Naming, type Some, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
import type { AzureTranslatorAddedError, AzureTranslatorCodeAsOf, AzureTranslatorErrorAsOf, AzureTranslatorLaterError, AzureTranslatorVersion, AzureTranslatorVersions } from "./versions.js";

/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type AzureTranslatorHandlersAsOf<Version extends AzureTranslatorVersion, Result> = HandlersOf<Result, Pick<AzureTranslatorErrors, AzureTranslatorCodeAsOf<Version> | "$unknown">> &
  Some<HandlersOf<Result, Pick<AzureTranslatorErrors, AzureTranslatorVersions[Version]["later" | "removed"]>>> &
  Added<Version, Result>;

interface Added<Version extends AzureTranslatorVersion, Result> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  // Nothing is to be inferred from its parameter, which would take the square of the time.
  readonly $added?: (error: NoInfer<AzureTranslatorLaterError<Version>>) => Result;
}

/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf<Version extends AzureTranslatorVersion, Result, Handled extends keyof AzureTranslatorErrors | "$added" = AzureTranslatorCodeAsOf<Version> | "$unknown">(
  version: Version,
  error: NoInfer<Matchable<Handled, AzureTranslatorCodeAsOf<Version> | "$unknown">>,
  // What must be there is asked for by name, because `Result` is not inferred from a type whose names depend on `Version`.
  handlers: Some<HandlersOf<Result, AzureTranslatorErrors>> & Added<Version, Result> & Naming<Handled> & Record<AzureTranslatorCodeAsOf<Version> | "$unknown", {}>,
): Result {
  const given = handlers as Some<HandlersOf<Result, AzureTranslatorErrors>> & Added<Version, Result>;
  return matchOr(error as AzureTranslatorError, given, (left) => {
    const seen = asOf(version, left) as AzureTranslatorError | AzureTranslatorAddedError<Version>;
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left as never) : matchOr(asUnknown(left), given, unhandled);
  });
}

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: AzureTranslatorError): AzureTranslatorUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf<Version extends AzureTranslatorVersion>(version: Version, error: AzureTranslatorError): AzureTranslatorErrorAsOf<Version> {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as AzureTranslatorOccurrence), code: "$added", error } as AzureTranslatorErrorAsOf<Version>;
  return error as AzureTranslatorErrorAsOf<Version>;
}

/** Where a version stands. One that this catalog does not know yet comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version in which each code came that the first one did not have. */
const since: Readonly<Record<string, string>> = {
  "401001": "1.1.0",
  "404": "1.1.0",
};

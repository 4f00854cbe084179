// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { TencentTmtError, TencentTmtErrors, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, matchOr, type Naming, type Some, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
import type { TencentTmtAddedError, TencentTmtCodeAsOf, TencentTmtErrorAsOf, TencentTmtLaterError, TencentTmtVersion, TencentTmtVersions } from "./versions.js";

/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type TencentTmtHandlersAsOf<Version extends TencentTmtVersion, Result> = HandlersOf<Result, Pick<TencentTmtErrors, TencentTmtCodeAsOf<Version> | "$unknown">> &
  Some<HandlersOf<Result, Pick<TencentTmtErrors, TencentTmtVersions[Version]["later" | "removed"]>>> &
  Added<Version, Result>;

interface Added<Version extends TencentTmtVersion, Result> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  // Nothing is to be inferred from its parameter, which would take the square of the time.
  readonly $added?: (error: NoInfer<TencentTmtLaterError<Version>>) => Result;
}

/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf<Version extends TencentTmtVersion, Result, Handled extends keyof TencentTmtErrors | "$added" = TencentTmtCodeAsOf<Version> | "$unknown">(
  version: Version,
  error: NoInfer<Matchable<Handled, TencentTmtCodeAsOf<Version> | "$unknown">>,
  // What must be there is asked for by name, because `Result` is not inferred from a type whose names depend on `Version`.
  handlers: Some<HandlersOf<Result, TencentTmtErrors>> & Added<Version, Result> & Naming<Handled> & Record<TencentTmtCodeAsOf<Version> | "$unknown", {}>,
): Result {
  const given = handlers as Some<HandlersOf<Result, TencentTmtErrors>> & Added<Version, Result>;
  return matchOr(error as TencentTmtError, given, (left) => {
    const seen = asOf(version, left) as TencentTmtError | TencentTmtAddedError<Version>;
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left as never) : matchOr(asUnknown(left), given, unhandled);
  });
}

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: TencentTmtError): TencentTmtUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf<Version extends TencentTmtVersion>(version: Version, error: TencentTmtError): TencentTmtErrorAsOf<Version> {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as TencentTmtOccurrence), code: "$added", error } as TencentTmtErrorAsOf<Version>;
  return error as TencentTmtErrorAsOf<Version>;
}

/** Where a version stands. One that this catalog does not know yet comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version in which each code came that the first one did not have. */
const since: Readonly<Record<string, string>> = {
  "ActionOffline": "1.1.0",
  "AuthFailure.InvalidAuthorization": "1.1.0",
  "InvalidRequest": "1.1.0",
  "IpInBlacklist": "1.1.0",
  "IpNotInWhitelist": "1.1.0",
  "NoSuchProduct": "1.1.0",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "1.1.0",
  "RequestLimitExceeded.IPLimitExceeded": "1.1.0",
  "RequestLimitExceeded.UinLimitExceeded": "1.1.0",
  "RequestSizeLimitExceeded": "1.1.0",
  "ResponseSizeLimitExceeded": "1.1.0",
  "ServiceUnavailable": "1.1.0",
  "FailedOperation.DecodeErr": "1.1.0",
  "FailedOperation.DownloadErr": "1.1.0",
  "FailedOperation.ErrorUserArea": "1.1.0",
  "FailedOperation.InsertErr": "1.1.0",
  "FailedOperation.LanguageRecognitionErr": "1.1.0",
  "FailedOperation.RequestAiLabErr": "1.1.0",
  "FailedOperation.StopUsing": "1.1.0",
  "FailedOperation.SubmissionLimitReached": "1.1.0",
  "FailedOperation.TooManyWaitProcess": "1.1.0",
  "FailedOperation.UserHasNoFreeAmount": "1.1.0",
  "InternalError.ErrorGetRoute": "1.1.0",
  "InternalError.RequestFailed": "1.1.0",
  "InvalidParameter.MissingParameter": "1.1.0",
  "LimitExceeded.LimitedAccessFrequency": "1.1.0",
  "UnsupportedOperation.AudioDurationExceed": "1.1.0",
};

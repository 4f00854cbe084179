// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { TencentTmtError, TencentTmtUnknownError } from "./errors.js";
import { unlisted } from "./unlisted.js";
import type { TencentTmtErrorAsOf, TencentTmtVersion } from "./versions.js";

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: TencentTmtError): TencentTmtUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would look for the version in what `match` takes as well.
export function asOf<Version extends TencentTmtVersion>(version: Version, error: TencentTmtError): NoInfer<TencentTmtErrorAsOf<Version>>;
export function asOf(version: string, error: TencentTmtError): unknown {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as object), code: "$added", error };
  return error;
}

/** The position of a version. One that this catalog does not list comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version that added each code that the first version did not have. */
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

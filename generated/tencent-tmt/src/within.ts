// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtAddedError, TencentTmtCode, TencentTmtError, TencentTmtErrorIn, TencentTmtErrorWithin, TencentTmtOperation, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtWithin } from "./errors.js";
import { facts } from "./facts.js";
import { type AnyVersion, current, isListed } from "./is.js";
import { asUnknown, type LaterOf } from "./match.js";
import { has } from "./runtime.js";

/**
 * The error as one operation may return it: `$other` if the catalog does not list its code for the operation. For `match`, or a `switch` with
 * `assertNever`. Never throws. For an operation that this version does not list, every code is `$other`.
 */
export function within<Operation extends TencentTmtOperation, Any extends TencentTmtError | TencentTmtAddedError = TencentTmtError>(operation: Operation, error: Any): NoInfer<Within<Operation, Any>>;
export function within(operation: string, given: AnyVersion & { readonly error?: AnyVersion }): unknown {
  if (given.code === "$other") return given;
  // For an error that a later version added, the error inside decides.
  const judged = given.code === "$added" && given.error ? given.error : given;
  if (!isListed(judged.code)) return asUnknown(judged);
  const error = current(judged, facts);
  if (!mayReturn(operation, error.code)) return { ...error, code: "$other", error };
  return judged === given ? error : given;
}

/** An error within an operation; for an error as of a version, only the codes of the operation that the version lists. */
type Within<Operation extends TencentTmtOperation, Any extends { readonly code: string }> = "$added" extends Any["code"]
  ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtWithin[Operation]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<LaterOf<Any>>
  : TencentTmtErrorWithin<Operation>;

function mayReturn(operation: string, code: string): boolean {
  return every.includes(code) || (has(operations, operation) && operations[operation]?.includes(code) === true);
}

/** The codes that every operation may return. */
const every: readonly string[] = ["ActionOffline", "AuthFailure.InvalidAuthorization", "AuthFailure.InvalidSecretId", "AuthFailure.MFAFailure", "AuthFailure.SecretIdNotFound", "AuthFailure.SignatureExpire", "AuthFailure.SignatureFailure", "AuthFailure.TokenFailure", "AuthFailure.UnauthorizedOperation", "DryRunOperation", "FailedOperation", "InternalError", "InvalidAction", "InvalidParameter", "InvalidParameterValue", "InvalidRequest", "IpInBlacklist", "IpNotInWhitelist", "LimitExceeded", "MissingParameter", "NoSuchProduct", "NoSuchVersion", "RequestLimitExceeded", "RequestLimitExceeded.GlobalRegionUinLimitExceeded", "RequestLimitExceeded.IPLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "RequestSizeLimitExceeded", "ResourceInUse", "ResourceInsufficient", "ResourceNotFound", "ResourceUnavailable", "ResponseSizeLimitExceeded", "ServiceUnavailable", "UnauthorizedOperation", "UnknownParameter", "UnsupportedOperation", "UnsupportedProtocol", "UnsupportedRegion"];

/** The codes that each operation may return in addition. */
const operations: Readonly<Record<string, readonly string[]>> = {
  "FileTranslate": ["FailedOperation.ErrorUserArea", "FailedOperation.InsertErr", "FailedOperation.RequestAiLabErr", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.SubmissionLimitReached", "FailedOperation.TooManyWaitProcess", "FailedOperation.UserHasNoFreeAmount", "FailedOperation.UserNotRegistered", "UnauthorizedOperation.ActionNotFound"],
  "GetFileTranslate": ["FailedOperation.ErrorUserArea", "UnauthorizedOperation.ActionNotFound"],
  "ImageTranslate": ["FailedOperation.ErrorUserArea", "FailedOperation.NoFreeAmount", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.MissingParameter", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.TextTooLong", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
  "ImageTranslateLLM": ["FailedOperation.DecodeErr", "FailedOperation.DownloadErr", "FailedOperation.ErrorUserArea", "FailedOperation.NoFreeAmount", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.MissingParameter", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
  "LanguageDetect": ["FailedOperation.ErrorUserArea", "FailedOperation.LanguageRecognitionErr", "FailedOperation.NoFreeAmount", "FailedOperation.RequestAiLabErr", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorGetRoute", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.MissingParameter", "LimitExceeded.LimitedAccessFrequency", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.TextTooLong", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
  "SpeechTranslate": ["FailedOperation.ErrorUserArea", "FailedOperation.NoFreeAmount", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.DuplicatedSessionIdAndSeq", "InvalidParameter.MissingParameter", "InvalidParameter.SeqIntervalTooLarge", "LimitExceeded.LimitedAccessFrequency", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.AudioDurationExceed", "UnsupportedOperation.TextTooLong", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
  "TextTranslate": ["FailedOperation.ErrorUserArea", "FailedOperation.LanguageRecognitionErr", "FailedOperation.NoFreeAmount", "FailedOperation.RequestAiLabErr", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorGetRoute", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.MissingParameter", "LimitExceeded.LimitedAccessFrequency", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.TextTooLong", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
  "TextTranslateBatch": ["FailedOperation.ErrorUserArea", "FailedOperation.LanguageRecognitionErr", "FailedOperation.NoFreeAmount", "FailedOperation.RequestAiLabErr", "FailedOperation.ServiceIsolate", "FailedOperation.StopUsing", "FailedOperation.UserNotRegistered", "InternalError.BackendTimeout", "InternalError.ErrorGetRoute", "InternalError.ErrorUnknown", "InternalError.RequestFailed", "InvalidParameter.MissingParameter", "LimitExceeded.LimitedAccessFrequency", "UnauthorizedOperation.ActionNotFound", "UnsupportedOperation.TextTooLong", "UnsupportedOperation.UnSupportedTargetLanguage", "UnsupportedOperation.UnsupportedLanguage", "UnsupportedOperation.UnsupportedSourceLanguage"],
};

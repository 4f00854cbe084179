// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtErrorIn, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface TencentTmtVersions {
  readonly "1.0.0": {
    later: "ActionOffline" | "AuthFailure.InvalidAuthorization" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "NoSuchProduct" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "FailedOperation.DecodeErr" | "FailedOperation.DownloadErr" | "FailedOperation.ErrorUserArea" | "FailedOperation.InsertErr" | "FailedOperation.LanguageRecognitionErr" | "FailedOperation.RequestAiLabErr" | "FailedOperation.StopUsing" | "FailedOperation.SubmissionLimitReached" | "FailedOperation.TooManyWaitProcess" | "FailedOperation.UserHasNoFreeAmount" | "InternalError.ErrorGetRoute" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "LimitExceeded.LimitedAccessFrequency" | "UnsupportedOperation.AudioDurationExceed" | TencentTmtVersions["1.1.0"]["later"];
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentTmtVersions["1.0.0"]["removed"];
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type TencentTmtVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type TencentTmtCodeAsOf<Version extends TencentTmtVersion> = Exclude<TencentTmtCode, TencentTmtVersions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type TencentTmtLaterError<Version extends TencentTmtVersion> = TencentTmtErrorIn<Later<TencentTmtVersions[Version]["later"]>>;

type Later<Code extends TencentTmtCode> = [Code] extends [never] ? TencentTmtCode : Code;

/** How an error looks to a version that did not have its code yet. */
export interface TencentTmtAddedError<Version extends TencentTmtVersion> extends TencentTmtOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: TencentTmtLaterError<Version>;
  readonly category: TencentTmtLaterError<Version>["category"];
  readonly retry: TencentTmtLaterError<Version>["retry"];
  readonly actor: TencentTmtLaterError<Version>["actor"];
}

/** Any Tencent Cloud Machine Translation error as it looks to a version of the catalog. {@link asOf} makes it. */
export type TencentTmtErrorAsOf<Version extends TencentTmtVersion> = TencentTmtErrorIn<TencentTmtCodeAsOf<Version>> | TencentTmtUnknownError | TencentTmtAddedError<Version>;
export {};

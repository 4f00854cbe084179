// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface TencentTmtFacts {
  /**
   * The API named in Action has been taken offline.
   * Action 指定的接口已下线。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "ActionOffline": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The Authorization header of the request is not in the format that Tencent Cloud requires.
   * 请求的 Authorization 标头不符合腾讯云规定的格式。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "AuthFailure.InvalidAuthorization": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The SecretId is invalid because it does not belong to a Tencent Cloud API key.
   * SecretId 无效，对应的密钥不是腾讯云 API 密钥。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "AuthFailure.InvalidSecretId": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * Multi-factor authentication (MFA) failed.
   * 多因素身份验证（MFA）失败。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "AuthFailure.MFAFailure": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The key with this SecretId does not exist.
   * 此 SecretId 对应的密钥不存在。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "AuthFailure.SecretIdNotFound": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The signature has expired: Timestamp differs from the server time by more than 5 minutes.
   * 签名已过期，Timestamp 与服务器时间之差大于 5 分钟。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "AuthFailure.SignatureExpire": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The signature is incorrect because it was not calculated correctly.
   * 签名不正确，计算过程有误。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "AuthFailure.SignatureFailure": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The token in the request is invalid.
   * 请求中的令牌无效。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "AuthFailure.TokenFailure": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The request is not authorized by Cloud Access Management (CAM).
   * 请求未获得访问管理（CAM）的授权。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "AuthFailure.UnauthorizedOperation": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * Nothing failed: the request would have succeeded, but it was not carried out because of its DryRun parameter.
   * 并未出错：请求本可成功，但因带有 DryRun 参数而未实际执行。
   *
   * dry_run · retry: after_change · actor: developer
   */
  readonly "DryRunOperation": { category: "dry_run", retry: "after_change", actor: "developer" };
  /**
   * The operation failed, and the error code does not say why.
   * 操作失败，错误码未说明具体原因。
   *
   * internal · retry: later · actor: provider
   */
  readonly "FailedOperation": { category: "internal", retry: "later", actor: "provider" };
  /**
   * Something went wrong inside Tencent Cloud.
   * 腾讯云内部发生错误。
   *
   * internal · retry: later · actor: provider
   */
  readonly "InternalError": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The API named in Action does not exist.
   * Action 指定的接口不存在。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "InvalidAction": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * A parameter in the request is incorrect, for example in its format or type.
   * 请求参数不正确，例如格式或类型有误。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidParameter": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A parameter value in the request is invalid.
   * 请求参数的取值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidParameterValue": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The request body is not in a valid multipart format.
   * 请求正文不是有效的 multipart 格式。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidRequest": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The IP address that the request comes from is on a blocklist.
   * 请求来源的 IP 地址在黑名单中。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "IpInBlacklist": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The IP address that the request comes from is not on the allowlist.
   * 请求来源的 IP 地址不在白名单中。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "IpNotInWhitelist": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The quota limit is exceeded.
   * 已超出配额限制。
   *
   * quota · retry: after_change · actor: operator
   */
  readonly "LimitExceeded": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * A required parameter is missing from the request.
   * 请求缺少必填参数。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "MissingParameter": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The product specified in the request does not exist.
   * 请求指定的产品不存在。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "NoSuchProduct": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The API version named in Version does not exist.
   * Version 指定的 API 版本不存在。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "NoSuchVersion": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Too many requests: the rate limit has been exceeded.
   * 请求过于频繁，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "RequestLimitExceeded": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * Too many requests: the root account has exceeded the rate limit for all regions combined.
   * 主账号在所有地域的请求总频率过高，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "RequestLimitExceeded.GlobalRegionUinLimitExceeded": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * Too many requests: this IP address has exceeded the rate limit.
   * 来自此 IP 地址的请求过于频繁，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "RequestLimitExceeded.IPLimitExceeded": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * Too many requests: the root account has exceeded the rate limit.
   * 主账号的请求过于频繁，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "RequestLimitExceeded.UinLimitExceeded": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * The size of the request exceeds the limit.
   * 请求大小超出上限。
   *
   * too_large · retry: after_change · actor: developer
   */
  readonly "RequestSizeLimitExceeded": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The resource named in the request is in use.
   * 请求指定的资源正在使用中。
   *
   * conflict · retry: later · actor: developer
   */
  readonly "ResourceInUse": { category: "conflict", retry: "later", actor: "developer" };
  /**
   * There are not enough resources to fulfill the request.
   * 资源不足，无法完成请求。
   *
   * unavailable · retry: later · actor: provider
   */
  readonly "ResourceInsufficient": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The resource named in the request does not exist.
   * 请求指定的资源不存在。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "ResourceNotFound": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The resource named in the request is unavailable.
   * 请求指定的资源不可用。
   *
   * unavailable · retry: later · actor: provider
   */
  readonly "ResourceUnavailable": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The size of the response exceeds the limit.
   * 响应大小超出上限。
   *
   * too_large · retry: after_change · actor: developer
   */
  readonly "ResponseSizeLimitExceeded": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The service is temporarily unavailable.
   * 服务暂时不可用。
   *
   * unavailable · retry: later · actor: provider
   */
  readonly "ServiceUnavailable": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The caller is not authorized to perform this operation.
   * 调用方未获授权，无法执行此操作。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "UnauthorizedOperation": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The request contains an unknown parameter.
   * 请求中含有未知参数。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "UnknownParameter": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This operation is not supported.
   * 不支持此操作。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "UnsupportedOperation": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The HTTP(S) method of the request is not supported: only GET and POST are accepted.
   * 不支持此请求使用的 HTTP(S) 方法，只接受 GET 和 POST。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "UnsupportedProtocol": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * This API does not support the region named in Region.
   * 此接口不支持 Region 指定的地域。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "UnsupportedRegion": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The image to translate cannot be decoded.
   * 无法解码待翻译的图片。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "FailedOperation.DecodeErr": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The image to translate cannot be downloaded.
   * 无法下载待翻译的图片。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "FailedOperation.DownloadErr": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The region of the account does not match the region of the requested service.
   * 账号所属地域与所请求服务的地域不一致。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "FailedOperation.ErrorUserArea": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Tencent Cloud failed to save the request data.
   * 腾讯云未能保存请求的数据。
   *
   * internal · retry: later · actor: provider
   */
  readonly "FailedOperation.InsertErr": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The language of the text cannot be detected.
   * 无法检测文本的语言。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "FailedOperation.LanguageRecognitionErr": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The free quota of machine translation for this month is used up.
   * 机器翻译本月的免费额度已用完。
   *
   * quota · retry: after_change · actor: operator
   */
  readonly "FailedOperation.NoFreeAmount": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * An internal request within Tencent Cloud failed.
   * 腾讯云的内部请求失败。
   *
   * internal · retry: later · actor: provider
   */
  readonly "FailedOperation.RequestAiLabErr": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The service has been stopped because the account has overdue payments.
   * 账号欠费，服务已停止。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "FailedOperation.ServiceIsolate": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * The service has been stopped for this account.
   * 此账号的服务已停止。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "FailedOperation.StopUsing": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * The number of tasks submitted today has reached the limit.
   * 今日提交的任务数已达上限。
   *
   * quota · retry: later · actor: operator
   */
  readonly "FailedOperation.SubmissionLimitReached": { category: "quota", retry: "later", actor: "operator" };
  /**
   * Too many tasks are still unfinished.
   * 未完成的任务过多。
   *
   * quota · retry: later · actor: developer
   */
  readonly "FailedOperation.TooManyWaitProcess": { category: "quota", retry: "later", actor: "developer" };
  /**
   * The free quota of machine translation for this month is used up.
   * 机器翻译本月的免费额度已用完。
   *
   * quota · retry: after_change · actor: operator
   */
  readonly "FailedOperation.UserHasNoFreeAmount": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The machine translation service is not activated for this account.
   * 账号尚未开通机器翻译服务。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "FailedOperation.UserNotRegistered": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * A backend service of Tencent Cloud timed out.
   * 腾讯云后台服务超时。
   *
   * timeout · retry: later · actor: provider
   */
  readonly "InternalError.BackendTimeout": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * Tencent Cloud failed to find an internal route for the request.
   * 腾讯云未能为请求获取内部路由。
   *
   * internal · retry: later · actor: provider
   */
  readonly "InternalError.ErrorGetRoute": { category: "internal", retry: "later", actor: "provider" };
  /**
   * An unknown error occurred inside Tencent Cloud.
   * 腾讯云内部发生未知错误。
   *
   * internal · retry: later · actor: provider
   */
  readonly "InternalError.ErrorUnknown": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The request failed inside Tencent Cloud.
   * 请求在腾讯云内部处理失败。
   *
   * internal · retry: later · actor: provider
   */
  readonly "InternalError.RequestFailed": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The combination of SessionUuid and Seq has already been used.
   * SessionUuid 与 Seq 的组合已使用过。
   *
   * conflict · retry: after_change · actor: developer
   */
  readonly "InvalidParameter.DuplicatedSessionIdAndSeq": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A required parameter is missing from the request.
   * 请求缺少必填参数。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidParameter.MissingParameter": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The gap between Seq values is larger than 2,000.
   * Seq 之间的间隔大于 2000。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "InvalidParameter.SeqIntervalTooLarge": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Too many requests: the rate limit has been exceeded.
   * 请求过于频繁，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "LimitExceeded.LimitedAccessFrequency": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * The value of Action is incorrect: the API that it names does not exist.
   * Action 的值不正确，指定的接口不存在。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "UnauthorizedOperation.ActionNotFound": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The audio segment is too long: it exceeds the limit.
   * 音频分片过长，超出限制。
   *
   * too_large · retry: after_change · actor: developer
   */
  readonly "UnsupportedOperation.AudioDurationExceed": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The text is too long: it exceeds the limit for a single request.
   * 文本过长，超出单次请求的限制。
   *
   * too_large · retry: after_change · actor: user
   */
  readonly "UnsupportedOperation.TextTooLong": { category: "too_large", retry: "after_change", actor: "user" };
  /**
   * The machine translation service does not support this target language.
   * 机器翻译服务不支持此目标语言。
   *
   * unsupported_language · retry: after_change · actor: user
   */
  readonly "UnsupportedOperation.UnSupportedTargetLanguage": { category: "unsupported_language", retry: "after_change", actor: "user" };
  /**
   * The machine translation service does not support this language.
   * 机器翻译服务不支持此语言。
   *
   * unsupported_language · retry: after_change · actor: user
   */
  readonly "UnsupportedOperation.UnsupportedLanguage": { category: "unsupported_language", retry: "after_change", actor: "user" };
  /**
   * The machine translation service does not support this source language.
   * 机器翻译服务不支持此源语言。
   *
   * unsupported_language · retry: after_change · actor: user
   */
  readonly "UnsupportedOperation.UnsupportedSourceLanguage": { category: "unsupported_language", retry: "after_change", actor: "user" };
}

/** Every Tencent Cloud Machine Translation code that the catalog lists, verbatim. */
export type TencentTmtCode = keyof TencentTmtFacts;

/** The Tencent Cloud Machine Translation error with this code. */
export interface TencentTmtErrorOf<Code extends TencentTmtCode | "$unknown"> extends TencentTmtOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface TencentTmtUnknownError extends TencentTmtErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Tencent Cloud Machine Translation structures its codes. */
  readonly nearest: TencentTmtCode | undefined;
}

interface AllFacts extends TencentTmtFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Tencent Cloud Machine Translation error, keyed by code; unlisted codes are under `$unknown`. */
export interface TencentTmtErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: TencentTmtUnknownError;
}

type Listed = { readonly [Code in keyof TencentTmtFacts]: TencentTmtErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface TencentTmtLifecycles {
  readonly "1.1.0":
    | "ActionOffline"
    | "AuthFailure.InvalidAuthorization"
    | "InvalidRequest"
    | "IpInBlacklist"
    | "IpNotInWhitelist"
    | "NoSuchProduct"
    | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
    | "RequestLimitExceeded.IPLimitExceeded"
    | "RequestLimitExceeded.UinLimitExceeded"
    | "RequestSizeLimitExceeded"
    | "ResponseSizeLimitExceeded"
    | "ServiceUnavailable"
    | "FailedOperation.DecodeErr"
    | "FailedOperation.DownloadErr"
    | "FailedOperation.ErrorUserArea"
    | "FailedOperation.InsertErr"
    | "FailedOperation.LanguageRecognitionErr"
    | "FailedOperation.RequestAiLabErr"
    | "FailedOperation.StopUsing"
    | "FailedOperation.SubmissionLimitReached"
    | "FailedOperation.TooManyWaitProcess"
    | "FailedOperation.UserHasNoFreeAmount"
    | "InternalError.ErrorGetRoute"
    | "InternalError.RequestFailed"
    | "InvalidParameter.MissingParameter"
    | "LimitExceeded.LimitedAccessFrequency"
    | "UnsupportedOperation.AudioDurationExceed"
    ;
  readonly "1.0.0":
    | "AuthFailure.InvalidSecretId"
    | "AuthFailure.MFAFailure"
    | "AuthFailure.SecretIdNotFound"
    | "AuthFailure.SignatureExpire"
    | "AuthFailure.SignatureFailure"
    | "AuthFailure.TokenFailure"
    | "AuthFailure.UnauthorizedOperation"
    | "DryRunOperation"
    | "FailedOperation"
    | "InternalError"
    | "InvalidAction"
    | "InvalidParameter"
    | "InvalidParameterValue"
    | "LimitExceeded"
    | "MissingParameter"
    | "NoSuchVersion"
    | "RequestLimitExceeded"
    | "ResourceInUse"
    | "ResourceInsufficient"
    | "ResourceNotFound"
    | "ResourceUnavailable"
    | "UnauthorizedOperation"
    | "UnknownParameter"
    | "UnsupportedOperation"
    | "UnsupportedProtocol"
    | "UnsupportedRegion"
    | "FailedOperation.NoFreeAmount"
    | "FailedOperation.ServiceIsolate"
    | "FailedOperation.UserNotRegistered"
    | "InternalError.BackendTimeout"
    | "InternalError.ErrorUnknown"
    | "InvalidParameter.DuplicatedSessionIdAndSeq"
    | "InvalidParameter.SeqIntervalTooLarge"
    | "UnauthorizedOperation.ActionNotFound"
    | "UnsupportedOperation.TextTooLong"
    | "UnsupportedOperation.UnSupportedTargetLanguage"
    | "UnsupportedOperation.UnsupportedLanguage"
    | "UnsupportedOperation.UnsupportedSourceLanguage"
    ;
}

/** The Tencent Cloud Machine Translation errors with these codes. */
export type TencentTmtErrorIn<Code extends TencentTmtCode> = TencentTmtErrors[Code];

/** Any Tencent Cloud Machine Translation error that the catalog lists. */
export type TencentTmtListedError = TencentTmtErrors[TencentTmtCode];

/** Any Tencent Cloud Machine Translation error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type TencentTmtError = TencentTmtListedError | TencentTmtUnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface TencentTmtOccurrence {
  readonly provider: "tencent-tmt";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Tencent Cloud Machine Translation, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Tencent Cloud Machine Translation. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface TencentTmtVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentTmtVersions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: TencentTmtLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: TencentTmtLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: TencentTmtLifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface TencentTmtAsOf {
  readonly "1.0.0": {
    readonly current: TencentTmtErrors[Kept["1.0.0"]["all"]];
    readonly later: TencentTmtErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: TencentTmtErrors[Kept["1.1.0"]["all"]];
    readonly later: TencentTmtListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type TencentTmtVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type TencentTmtCodeAsOf<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type TencentTmtLaterError<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface TencentTmtAddedError<Later extends TencentTmtListedError = TencentTmtListedError> extends TencentTmtOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Tencent Cloud Machine Translation error as a version of the catalog reports it. {@link asOf} returns it. */
export type TencentTmtErrorAsOf<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["current"] | TencentTmtUnknownError | TencentTmtAddedError<TencentTmtAsOf[Version]["later"]>;

/** The errors that every operation may return. */
type OfEvery =
  | TencentTmtErrors["ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion"];

/** The errors that each operation may return. */
export interface TencentTmtWithin {
  /** Submits a file for translation. */
  readonly "FileTranslate":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.InsertErr" | "FailedOperation.RequestAiLabErr" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.SubmissionLimitReached" | "FailedOperation.TooManyWaitProcess" | "FailedOperation.UserHasNoFreeAmount" | "FailedOperation.UserNotRegistered" | "UnauthorizedOperation.ActionNotFound"]
    | OfEvery;
  /** Gets the result of a file translation. */
  readonly "GetFileTranslate":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "UnauthorizedOperation.ActionNotFound"]
    | OfEvery;
  /** Translates the text in an image. */
  readonly "ImageTranslate":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.NoFreeAmount" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.TextTooLong" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
  /** Translates the text in an image with a large language model. */
  readonly "ImageTranslateLLM":
    | TencentTmtErrors["FailedOperation.DecodeErr" | "FailedOperation.DownloadErr" | "FailedOperation.ErrorUserArea" | "FailedOperation.NoFreeAmount" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
  /** Detects the language of a text. */
  readonly "LanguageDetect":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.LanguageRecognitionErr" | "FailedOperation.NoFreeAmount" | "FailedOperation.RequestAiLabErr" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorGetRoute" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "LimitExceeded.LimitedAccessFrequency" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.TextTooLong" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
  /** Recognizes speech and translates it. */
  readonly "SpeechTranslate":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.NoFreeAmount" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.DuplicatedSessionIdAndSeq" | "InvalidParameter.MissingParameter" | "InvalidParameter.SeqIntervalTooLarge" | "LimitExceeded.LimitedAccessFrequency" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.AudioDurationExceed" | "UnsupportedOperation.TextTooLong" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
  /** Translates a text. */
  readonly "TextTranslate":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.LanguageRecognitionErr" | "FailedOperation.NoFreeAmount" | "FailedOperation.RequestAiLabErr" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorGetRoute" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "LimitExceeded.LimitedAccessFrequency" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.TextTooLong" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
  /** Translates several texts. */
  readonly "TextTranslateBatch":
    | TencentTmtErrors["FailedOperation.ErrorUserArea" | "FailedOperation.LanguageRecognitionErr" | "FailedOperation.NoFreeAmount" | "FailedOperation.RequestAiLabErr" | "FailedOperation.ServiceIsolate" | "FailedOperation.StopUsing" | "FailedOperation.UserNotRegistered" | "InternalError.BackendTimeout" | "InternalError.ErrorGetRoute" | "InternalError.ErrorUnknown" | "InternalError.RequestFailed" | "InvalidParameter.MissingParameter" | "LimitExceeded.LimitedAccessFrequency" | "UnauthorizedOperation.ActionNotFound" | "UnsupportedOperation.TextTooLong" | "UnsupportedOperation.UnSupportedTargetLanguage" | "UnsupportedOperation.UnsupportedLanguage" | "UnsupportedOperation.UnsupportedSourceLanguage"]
    | OfEvery;
}

/** The ID of an operation. */
export type TencentTmtOperation = keyof TencentTmtWithin;

/** A listed error for an operation that does not list its code. */
export interface TencentTmtOtherError extends TencentTmtOccurrence {
  readonly code: "$other";
  /** The error itself. */
  readonly error: TencentTmtListedError;
  readonly category: TencentTmtListedError["category"];
  readonly retry: TencentTmtListedError["retry"];
  readonly actor: TencentTmtListedError["actor"];
}

/** Any Tencent Cloud Machine Translation error as one operation may return it. {@link within} returns it. */
export type TencentTmtErrorWithin<Operation extends TencentTmtOperation> = TencentTmtWithin[Operation] | TencentTmtUnknownError | TencentTmtOtherError;

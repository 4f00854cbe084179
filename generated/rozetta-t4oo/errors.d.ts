// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface RozettaT4ooFacts {
  /**
   * Authentication with the translation engine failed.
   * 翻译引擎的身份验证失败。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "40001": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The access key does not exist.
   * 访问密钥不存在。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "40002": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The access key is invalid.
   * 访问密钥无效。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "40003": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The nonce of the request is too small.
   * 请求的 nonce 值过小。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "40005": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The signature is incorrect.
   * 签名不正确。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "40006": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The nonce of the request is too large.
   * 请求的 nonce 值过大。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "40008": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The request failed because of a general error.
   * 发生一般性错误，请求失败。
   *
   * internal · retry: later · actor: provider
   */
  readonly "40100": { category: "internal", retry: "later", actor: "provider" };
  /**
   * This endpoint accepts only WebSocket connections.
   * 此接口只接受 WebSocket 连接。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "40101": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The translation failed because something went wrong inside T-4OO.
   * T-4OO 内部发生错误，翻译失败。
   *
   * internal · retry: later · actor: provider
   */
  readonly "40102": { category: "internal", retry: "later", actor: "provider" };
  /**
   * Too many requests: the rate limit has been exceeded.
   * 请求过于频繁，已超出频率限制。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "40103": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * A required parameter is missing from the request.
   * 请求缺少必填参数。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40200": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A parameter is invalid: its type or value is incorrect.
   * 参数无效：类型或取值不正确。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40201": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The request cannot be parsed because a parameter is missing or invalid.
   * 缺少参数或参数无效，无法解析请求。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40202": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * No translation can be found for this requestId.
   * 找不到此 requestId 对应的翻译。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "40203": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * No contract of this type can be found.
   * 找不到此类型的合同。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "40204": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The language of the text cannot be detected.
   * 无法检测文本的语言。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "40300": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * Translation from this source language into this target language is not supported.
   * 不支持从此源语言翻译为此目标语言。
   *
   * unsupported_language · retry: after_change · actor: user
   */
  readonly "40301": { category: "unsupported_language", retry: "after_change", actor: "user" };
  /**
   * The request contains a language code that is not recognized.
   * 请求中含有无法识别的语言代码。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40302": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * There is no contract for this engine.
   * 尚未签订此引擎的合同。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "40400": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * Usage exceeds what the contract allows.
   * 用量已超出合同允许的范围。
   *
   * quota · retry: after_change · actor: operator
   */
  readonly "40401": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * There is no contract with Rozetta.
   * 尚未与 Rozetta 签订合同。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "40402": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * The contract has expired.
   * 合同已到期。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "40403": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * The specified contract is invalid.
   * 指定的合同无效。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "40404": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * Translation is not available before the contract start date.
   * 合同生效日期之前，无法使用翻译服务。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "40405": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * The user dictionary entry cannot be added.
   * 无法添加用户词典条目。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40500": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The user dictionary entries cannot be added.
   * 无法添加这些用户词典条目。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40501": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The user dictionary entries cannot be retrieved.
   * 无法获取用户词典条目。
   *
   * internal · retry: later · actor: provider
   */
  readonly "40502": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The user dictionary entry cannot be updated.
   * 无法更新用户词典条目。
   *
   * internal · retry: later · actor: provider
   */
  readonly "40503": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The user dictionary entry cannot be deleted.
   * 无法删除用户词典条目。
   *
   * internal · retry: later · actor: provider
   */
  readonly "40504": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The specified engine does not exist.
   * 指定的引擎不存在。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "40600": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The specified engine cannot be found.
   * 找不到指定的引擎。
   *
   * not_found · retry: later · actor: provider
   */
  readonly "40601": { category: "not_found", retry: "later", actor: "provider" };
  /**
   * The upload of the bilingual file failed.
   * 双语文件上传失败。
   *
   * invalid_request · retry: after_change · actor: user
   */
  readonly "40700": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * Model training failed.
   * 模型训练失败。
   *
   * internal · retry: after_change · actor: provider
   */
  readonly "40701": { category: "internal", retry: "after_change", actor: "provider" };
  /**
   * The list of specialized fields cannot be retrieved.
   * 无法获取专业领域列表。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "40705": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Access is not allowed: the job or model belongs to another organization, or the contract ID for model training is invalid.
   * 无权访问：任务或模型属于其他组织，或用于模型训练的合同 ID 无效。
   *
   * permission · retry: after_change · actor: developer
   */
  readonly "40706": { category: "permission", retry: "after_change", actor: "developer" };
}

/** Every T-4OO code that the catalog lists, verbatim. */
export type RozettaT4ooCode = keyof RozettaT4ooFacts;

/** The T-4OO error with this code. */
export interface RozettaT4ooErrorOf<Code extends RozettaT4ooCode | "$unknown"> extends RozettaT4ooOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface RozettaT4ooUnknownError extends RozettaT4ooErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how T-4OO structures its codes. */
  readonly nearest: RozettaT4ooCode | undefined;
}

interface AllFacts extends RozettaT4ooFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every T-4OO error, keyed by code; unlisted codes are under `$unknown`. */
export interface RozettaT4ooErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: RozettaT4ooUnknownError;
}

type Listed = { readonly [Code in keyof RozettaT4ooFacts]: RozettaT4ooErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface RozettaT4ooLifecycles {
  readonly "1.0.0": RozettaT4ooCode;
}

/** The T-4OO errors with these codes. */
export type RozettaT4ooErrorIn<Code extends RozettaT4ooCode> = RozettaT4ooErrors[Code];

/** Any T-4OO error that the catalog lists. */
export type RozettaT4ooListedError = RozettaT4ooErrors[RozettaT4ooCode];

/** Any T-4OO error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type RozettaT4ooError = RozettaT4ooListedError | RozettaT4ooUnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface RozettaT4ooOccurrence {
  readonly provider: "rozetta-t4oo";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from T-4OO, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by T-4OO. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface RozettaT4ooVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: RozettaT4ooLifecycles["1.0.0"] | never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface RozettaT4ooAsOf {
  readonly "1.0.0": {
    readonly current: RozettaT4ooErrors[Kept["1.0.0"]["all"]];
    readonly later: RozettaT4ooListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type RozettaT4ooVersion = { is: "1.0.0" }["is"];

/** Every code of a version of the catalog. */
export type RozettaT4ooCodeAsOf<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type RozettaT4ooLaterError<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface RozettaT4ooAddedError<Later extends RozettaT4ooListedError = RozettaT4ooListedError> extends RozettaT4ooOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any T-4OO error as a version of the catalog reports it. {@link asOf} returns it. */
export type RozettaT4ooErrorAsOf<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["current"] | RozettaT4ooUnknownError | RozettaT4ooAddedError<RozettaT4ooAsOf[Version]["later"]>;

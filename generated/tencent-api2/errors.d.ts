// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface TencentApi2Facts {
  /**
   * A required parameter is missing from the request, or a parameter value has the wrong format.
   * 请求缺少必填参数，或参数取值的格式不正确。
   *
   * invalid_request · retry: after_change · actor: developer
   */
  readonly "4000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Signature authentication failed.
   * 请求的签名鉴权失败。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "4100": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The sub-account is not authorized to use this API.
   * 子账号未获授权，无法使用此接口。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "4101": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The sub-account is not authorized to access this resource.
   * 子账号未获授权，无法访问此资源。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "4102": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The sub-account is not authorized to access the resource that this API works on.
   * 子账号未获授权，无法访问此接口所操作的资源。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "4103": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The key with this SecretId does not exist.
   * 此 SecretId 对应的密钥不存在。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "4104": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The token in the request is invalid.
   * 请求中的令牌无效。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "4105": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * Multi-factor authentication (MFA) failed.
   * 多因素身份验证（MFA）失败。
   *
   * authentication · retry: after_change · actor: operator
   */
  readonly "4106": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * Cloud Access Management (CAM) did not authorize the request, for a reason not covered by another error code.
   * 请求未获得访问管理（CAM）的授权，具体原因没有单独的错误码。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "4110": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The request has expired.
   * 请求已过期。
   *
   * authentication · retry: after_change · actor: developer
   *
   * @deprecated since 1.1.0
   */
  readonly "4200": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * The account is suspended, or this API is not open to it.
   * 账号已被封禁，或不在此接口面向的用户范围内。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "4300": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The number of requests exceeds the quota.
   * 请求次数超出配额。
   *
   * rate_limit · retry: later · actor: developer
   */
  readonly "4400": { category: "rate_limit", retry: "later", actor: "developer" };
  /**
   * The request looks like a replay attack: its Nonce is the same as the last one, or its Timestamp differs too much from the server time.
   * 请求疑似重放攻击：Nonce 与上次相同，或 Timestamp 与服务器时间之差过大。
   *
   * authentication · retry: after_change · actor: developer
   */
  readonly "4500": { category: "authentication", retry: "after_change", actor: "developer" };
  /**
   * Tencent Cloud does not support the protocol of the request.
   * 腾讯云不支持此请求使用的协议。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "4600": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The instance with this resource ID does not exist, has been returned, or belongs to another user.
   * 资源 ID 对应的实例不存在、已退还，或属于其他用户。
   *
   * not_found · retry: after_change · actor: developer
   */
  readonly "5000": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The operation on the resource failed.
   * 资源操作失败。
   *
   * internal · retry: later · actor: provider
   */
  readonly "5100": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The resource purchase failed, possibly because the instance configuration is not supported or there are not enough resources.
   * 资源购买失败，可能是因为不支持此实例配置，或资源不足。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "5200": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The resource purchase failed because the account balance is insufficient.
   * 账户余额不足，资源购买失败。
   *
   * billing · retry: after_change · actor: operator
   */
  readonly "5300": { category: "billing", retry: "after_change", actor: "operator" };
  /**
   * Only some of the operations in the batch succeeded.
   * 批量操作仅部分成功。
   *
   * partial · retry: after_change · actor: developer
   */
  readonly "5400": { category: "partial", retry: "after_change", actor: "developer" };
  /**
   * The resource purchase failed because the user has not passed identity verification.
   * 用户资质审核未通过，资源购买失败。
   *
   * permission · retry: after_change · actor: operator
   */
  readonly "5500": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * Something went wrong inside Tencent Cloud.
   * 腾讯云内部发生错误。
   *
   * internal · retry: later · actor: provider
   */
  readonly "6000": { category: "internal", retry: "later", actor: "provider" };
  /**
   * This version does not support this API, or this API is under maintenance.
   * 当前版本不支持此接口，或此接口正在维护。
   *
   * unsupported · retry: after_change · actor: developer
   */
  readonly "6100": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * This API is temporarily unavailable because it is under maintenance.
   * 此接口正在维护，暂时不可用。
   *
   * unavailable · retry: later · actor: provider
   */
  readonly "6200": { category: "unavailable", retry: "later", actor: "provider" };
}

/** Every Tencent Cloud API 2.0 code that the catalog lists, verbatim. */
export type TencentApi2Code = keyof TencentApi2Facts;

/** The Tencent Cloud API 2.0 error with this code. */
export interface TencentApi2ErrorOf<Code extends TencentApi2Code | "$unknown"> extends TencentApi2Occurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface TencentApi2UnknownError extends TencentApi2ErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Tencent Cloud API 2.0 structures its codes. */
  readonly nearest: TencentApi2Code | undefined;
}

interface AllFacts extends TencentApi2Facts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Tencent Cloud API 2.0 error, keyed by code; unlisted codes are under `$unknown`. */
export interface TencentApi2Errors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: TencentApi2UnknownError;
}

type Listed = { readonly [Code in keyof TencentApi2Facts]: TencentApi2ErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface TencentApi2Lifecycles {
  readonly "1.0.0":
    | "4000"
    | "4100"
    | "4200"
    | "4300"
    | "4400"
    | "4500"
    | "4600"
    | "5000"
    | "5100"
    | "5200"
    | "5300"
    | "5400"
    | "5500"
    | "6000"
    | "6100"
    | "6200"
    ;
  readonly "1.1.0":
    | "4101"
    | "4102"
    | "4103"
    | "4104"
    | "4105"
    | "4106"
    | "4110"
    ;
}

/** The Tencent Cloud API 2.0 errors with these codes. */
export type TencentApi2ErrorIn<Code extends TencentApi2Code> = TencentApi2Errors[Code];

/** Any Tencent Cloud API 2.0 error that the catalog lists. */
export type TencentApi2ListedError = TencentApi2Errors[TencentApi2Code];

/** Any Tencent Cloud API 2.0 error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type TencentApi2Error = TencentApi2ListedError | TencentApi2UnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface TencentApi2Occurrence {
  readonly provider: "tencent-api2";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Tencent Cloud API 2.0, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Tencent Cloud API 2.0. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * The provider's name for the error, for example `AuthFailure`.
   * 服务商为该错误定义的名称，例如 `AuthFailure`。
   */
  readonly codeDesc: string | undefined;
  /**
   * The error code of the module, taken from the parentheses at the start of the message. Its meaning differs from product to product.
   * 模块错误码，取自消息开头的括号。其含义因产品而异。
   */
  readonly moduleCode: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface TencentApi2Versions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentApi2Versions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: TencentApi2Lifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: TencentApi2Lifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: TencentApi2Lifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface TencentApi2AsOf {
  readonly "1.0.0": {
    readonly current: TencentApi2Errors[Kept["1.0.0"]["all"]];
    readonly later: TencentApi2Errors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: TencentApi2Errors[Kept["1.1.0"]["all"]];
    readonly later: TencentApi2ListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type TencentApi2Version = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type TencentApi2CodeAsOf<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type TencentApi2LaterError<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface TencentApi2AddedError<Later extends TencentApi2ListedError = TencentApi2ListedError> extends TencentApi2Occurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Tencent Cloud API 2.0 error as a version of the catalog reports it. {@link asOf} returns it. */
export type TencentApi2ErrorAsOf<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["current"] | TencentApi2UnknownError | TencentApi2AddedError<TencentApi2AsOf[Version]["later"]>;

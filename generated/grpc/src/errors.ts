// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface GrpcFacts {
  /**
   * The request was canceled, usually by the caller.
   * 请求已被取消，通常由调用方取消。
   *
   * CANCELLED · HTTP 499 · other · retry: after_change · actor: developer
   */
  readonly "1": { category: "other", retry: "after_change", actor: "developer", status: 499 };
  /**
   * The server reported an error without a more specific status code.
   * 服务器报告了错误，但没有给出更具体的状态码。
   *
   * UNKNOWN · HTTP 500 · internal · retry: after_change · actor: provider
   */
  readonly "2": { category: "internal", retry: "after_change", actor: "provider", status: 500 };
  /**
   * An argument of the request is invalid.
   * 请求中的参数无效。
   *
   * INVALID_ARGUMENT · HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "3": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The operation did not finish before the deadline of the request. It may still have taken effect.
   * 操作未在请求的截止时间之前完成，但可能已经生效。
   *
   * DEADLINE_EXCEEDED · HTTP 504 · timeout · retry: after_change · actor: developer
   */
  readonly "4": { category: "timeout", retry: "after_change", actor: "developer", status: 504 };
  /**
   * The requested resource does not exist, or the caller does not have permission to see it.
   * 请求的资源不存在，或者调用方没有查看权限。
   *
   * NOT_FOUND · HTTP 404 · not_found · retry: after_change · actor: developer
   */
  readonly "5": { category: "not_found", retry: "after_change", actor: "developer", status: 404 };
  /**
   * The resource to be created already exists.
   * 要创建的资源已存在。
   *
   * ALREADY_EXISTS · HTTP 409 · conflict · retry: after_change · actor: developer
   */
  readonly "6": { category: "conflict", retry: "after_change", actor: "developer", status: 409 };
  /**
   * The caller does not have permission to perform this operation.
   * 调用方没有执行此操作的权限。
   *
   * PERMISSION_DENIED · HTTP 403 · permission · retry: after_change · actor: operator
   */
  readonly "7": { category: "permission", retry: "after_change", actor: "operator", status: 403 };
  /**
   * The request does not have valid credentials.
   * 请求没有提供有效的凭据。
   *
   * UNAUTHENTICATED · HTTP 401 · authentication · retry: after_change · actor: operator
   */
  readonly "16": { category: "authentication", retry: "after_change", actor: "operator", status: 401 };
  /**
   * A resource is exhausted: for example, a quota is used up, the message is too large, or the server has run out of capacity.
   * 资源不足，例如配额已用完、消息过大或服务器容量不足。
   *
   * RESOURCE_EXHAUSTED · HTTP 429 · quota · retry: after_change · actor: operator
   */
  readonly "8": { category: "quota", retry: "after_change", actor: "operator", status: 429 };
  /**
   * The operation was rejected because the system is not in the state that the operation requires.
   * 系统未处于此操作所需的状态，操作被拒绝。
   *
   * FAILED_PRECONDITION · HTTP 400 · conflict · retry: after_change · actor: developer
   */
  readonly "9": { category: "conflict", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The operation was aborted, usually because it conflicted with another operation that ran at the same time.
   * 操作已中止，通常是因为与同时进行的其他操作发生冲突。
   *
   * ABORTED · HTTP 409 · conflict · retry: after_change · actor: developer
   */
  readonly "10": { category: "conflict", retry: "after_change", actor: "developer", status: 409 };
  /**
   * The operation went past the valid range, for example past the end of a file.
   * 操作超出了有效范围，例如超出文件末尾。
   *
   * OUT_OF_RANGE · HTTP 400 · invalid_request · retry: after_change · actor: developer
   */
  readonly "11": { category: "invalid_request", retry: "after_change", actor: "developer", status: 400 };
  /**
   * The service does not implement, support, or enable this operation.
   * 服务未实现、不支持或未启用此操作。
   *
   * UNIMPLEMENTED · HTTP 501 · unsupported · retry: after_change · actor: developer
   */
  readonly "12": { category: "unsupported", retry: "after_change", actor: "developer", status: 501 };
  /**
   * An internal error occurred: a condition that the system relies on no longer holds.
   * 发生内部错误：系统所依赖的某个条件不再成立。
   *
   * INTERNAL · HTTP 500 · internal · retry: after_change · actor: provider
   */
  readonly "13": { category: "internal", retry: "after_change", actor: "provider", status: 500 };
  /**
   * The service is temporarily unavailable.
   * 服务暂时不可用。
   *
   * UNAVAILABLE · HTTP 503 · unavailable · retry: later · actor: provider
   */
  readonly "14": { category: "unavailable", retry: "later", actor: "provider", status: 503 };
  /**
   * Data was lost or corrupted and cannot be recovered.
   * 数据丢失或损坏，无法恢复。
   *
   * DATA_LOSS · HTTP 500 · internal · retry: never · actor: provider
   */
  readonly "15": { category: "internal", retry: "never", actor: "provider", status: 500 };
}

/** Every gRPC code that the catalog lists, verbatim. */
export type GrpcCode = keyof GrpcFacts;

/** The gRPC error with this code. */
export interface GrpcErrorOf<Code extends GrpcCode | "$unknown"> extends GrpcOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
}

/** An error whose code the catalog does not list. */
export interface GrpcUnknownError extends GrpcErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how gRPC structures its codes. */
  readonly nearest: GrpcCode | undefined;
}

interface AllFacts extends GrpcFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every gRPC error, keyed by code; unlisted codes are under `$unknown`. */
export interface GrpcErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: GrpcUnknownError;
}

type Listed = { readonly [Code in keyof GrpcFacts]: GrpcErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface GrpcLifecycles {
  readonly "1.0.0": GrpcCode;
}

/** The gRPC errors with these codes. */
export type GrpcErrorIn<Code extends GrpcCode> = GrpcErrors[Code];

/** Any gRPC error that the catalog lists. */
export type GrpcListedError = GrpcErrors[GrpcCode];

/** Any gRPC error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type GrpcError = GrpcListedError | GrpcUnknownError;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface GrpcOccurrence {
  readonly provider: "grpc";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from gRPC, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by gRPC. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * The reason in google.rpc.ErrorInfo, for example `API_DISABLED`.
   * google.rpc.ErrorInfo 中的原因，例如 `API_DISABLED`。
   */
  readonly reason: string | undefined;
  /**
   * The domain in google.rpc.ErrorInfo, to which the reason belongs, for example `googleapis.com`.
   * google.rpc.ErrorInfo 中的域，即原因所属的服务，例如 `googleapis.com`。
   */
  readonly domain: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface GrpcVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: GrpcLifecycles["1.0.0"] | never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface GrpcAsOf {
  readonly "1.0.0": {
    readonly current: GrpcErrors[Kept["1.0.0"]["all"]];
    readonly later: GrpcListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type GrpcVersion = { is: "1.0.0" }["is"];

/** Every code of a version of the catalog. */
export type GrpcCodeAsOf<Version extends GrpcVersion> = GrpcAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type GrpcLaterError<Version extends GrpcVersion> = GrpcAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface GrpcAddedError<Later extends GrpcListedError = GrpcListedError> extends GrpcOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any gRPC error as a version of the catalog reports it. {@link asOf} returns it. */
export type GrpcErrorAsOf<Version extends GrpcVersion> = GrpcAsOf[Version]["current"] | GrpcUnknownError | GrpcAddedError<GrpcAsOf[Version]["later"]>;

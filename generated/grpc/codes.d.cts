// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/**
 * The request was canceled, usually by the caller.
 * 请求已被取消，通常由调用方取消。
 *
 * HTTP 499 · other · retry: after_change · actor: developer
 */
export declare const CANCELLED: "1";
/**
 * The server reported an error without a more specific status code.
 * 服务器报告了错误，但没有给出更具体的状态码。
 *
 * HTTP 500 · internal · retry: after_change · actor: provider
 */
export declare const UNKNOWN: "2";
/**
 * An argument of the request is invalid.
 * 请求中的参数无效。
 *
 * HTTP 400 · invalid_request · retry: after_change · actor: developer
 */
export declare const INVALID_ARGUMENT: "3";
/**
 * The operation did not finish before the deadline of the request. It may still have taken effect.
 * 操作未在请求的截止时间之前完成，但可能已经生效。
 *
 * HTTP 504 · timeout · retry: after_change · actor: developer
 */
export declare const DEADLINE_EXCEEDED: "4";
/**
 * The requested resource does not exist, or the caller does not have permission to see it.
 * 请求的资源不存在，或者调用方没有查看权限。
 *
 * HTTP 404 · not_found · retry: after_change · actor: developer
 */
export declare const NOT_FOUND: "5";
/**
 * The resource to be created already exists.
 * 要创建的资源已存在。
 *
 * HTTP 409 · conflict · retry: after_change · actor: developer
 */
export declare const ALREADY_EXISTS: "6";
/**
 * The caller does not have permission to perform this operation.
 * 调用方没有执行此操作的权限。
 *
 * HTTP 403 · permission · retry: after_change · actor: operator
 */
export declare const PERMISSION_DENIED: "7";
/**
 * The request does not have valid credentials.
 * 请求没有提供有效的凭据。
 *
 * HTTP 401 · authentication · retry: after_change · actor: operator
 */
export declare const UNAUTHENTICATED: "16";
/**
 * A resource is exhausted: for example, a quota is used up, the message is too large, or the server has run out of capacity.
 * 资源不足，例如配额已用完、消息过大或服务器容量不足。
 *
 * HTTP 429 · quota · retry: after_change · actor: operator
 */
export declare const RESOURCE_EXHAUSTED: "8";
/**
 * The operation was rejected because the system is not in the state that the operation requires.
 * 系统未处于此操作所需的状态，操作被拒绝。
 *
 * HTTP 400 · conflict · retry: after_change · actor: developer
 */
export declare const FAILED_PRECONDITION: "9";
/**
 * The operation was aborted, usually because it conflicted with another operation that ran at the same time.
 * 操作已中止，通常是因为与同时进行的其他操作发生冲突。
 *
 * HTTP 409 · conflict · retry: after_change · actor: developer
 */
export declare const ABORTED: "10";
/**
 * The operation went past the valid range, for example past the end of a file.
 * 操作超出了有效范围，例如超出文件末尾。
 *
 * HTTP 400 · invalid_request · retry: after_change · actor: developer
 */
export declare const OUT_OF_RANGE: "11";
/**
 * The service does not implement, support, or enable this operation.
 * 服务未实现、不支持或未启用此操作。
 *
 * HTTP 501 · unsupported · retry: after_change · actor: developer
 */
export declare const UNIMPLEMENTED: "12";
/**
 * An internal error occurred: a condition that the system relies on no longer holds.
 * 发生内部错误：系统所依赖的某个条件不再成立。
 *
 * HTTP 500 · internal · retry: after_change · actor: provider
 */
export declare const INTERNAL: "13";
/**
 * The service is temporarily unavailable.
 * 服务暂时不可用。
 *
 * HTTP 503 · unavailable · retry: later · actor: provider
 */
export declare const UNAVAILABLE: "14";
/**
 * Data was lost or corrupted and cannot be recovered.
 * 数据丢失或损坏，无法恢复。
 *
 * HTTP 500 · internal · retry: never · actor: provider
 */
export declare const DATA_LOSS: "15";

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
export declare function $cause(value: unknown): unknown;
export declare function $provider(value: unknown): unknown;
export declare function $Response(value: unknown): unknown;
export declare function $Error(value: unknown): unknown;
export declare function $Code(value: unknown): unknown;
export declare function $Message(value: unknown): unknown;
export declare function $RequestId(value: unknown): unknown;
export declare function $Type(value: unknown): unknown;
export declare function $requestId(value: unknown): unknown;
export declare function $traceId(value: unknown): unknown;
export declare function $code(value: unknown): unknown;
export declare function $message(value: unknown): unknown;
export declare function $statusCode(value: unknown): unknown;
export declare function $status(value: unknown): unknown;

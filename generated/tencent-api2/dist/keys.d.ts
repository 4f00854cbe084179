// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export declare function $cause(value: unknown): unknown;
export declare function $provider(value: unknown): unknown;
export declare function $codeDesc(value: unknown): unknown;
export declare function $msg(value: unknown): unknown;
export declare function $code(value: unknown): unknown;
export declare function $message(value: unknown): unknown;
export declare function $reason(value: unknown): unknown;

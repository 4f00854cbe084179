// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
export declare function $cause(value: unknown): unknown;
export declare function $provider(value: unknown): unknown;
export declare function $status(value: unknown): unknown;
export declare function $data(value: unknown): unknown;
export declare function $code(value: unknown): unknown;
export declare function $message(value: unknown): unknown;
export declare function $severity(value: unknown): unknown;
export declare function $error(value: unknown): unknown;
export declare function $errorCode(value: unknown): unknown;
export declare function $errorMessage(value: unknown): unknown;

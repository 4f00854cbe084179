// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
export declare function $cause(value: unknown): unknown;
export declare function $provider(value: unknown): unknown;
export declare function $error(value: unknown): unknown;
export declare function $status(value: unknown): unknown;
export declare function $code(value: unknown): unknown;
export declare function $message(value: unknown): unknown;
export declare function $type(value: unknown): unknown;
export declare function $statusCode(value: unknown): unknown;
export declare function $name(value: unknown): unknown;

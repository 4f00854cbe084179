// Generated from gengo.json. Do not edit: change the catalog, then generate again.
export declare function $cause(value: unknown): unknown;
export declare function $provider(value: unknown): unknown;
export declare function $opstat(value: unknown): unknown;
export declare function $err(value: unknown): unknown;
export declare function $code(value: unknown): unknown;
export declare function $msg(value: unknown): unknown;
export declare function $underlyingCode(value: unknown): unknown;
export declare function $underlyingMessage(value: unknown): unknown;
export declare function $data(value: unknown): unknown;
export declare function $status(value: unknown): unknown;
export declare function $message(value: unknown): unknown;
export declare function $error(value: unknown): unknown;
export declare function $errors(value: unknown): unknown;
export declare function $response(value: unknown): unknown;
export declare function $jobs(value: unknown): unknown;

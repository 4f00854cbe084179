// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Error, TencentApi2UnknownError } from "./errors.js";
import type { TencentApi2ErrorAsOf, TencentApi2Version } from "./versions.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: TencentApi2Error): TencentApi2UnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends TencentApi2Version>(version: Version, error: TencentApi2Error): NoInfer<TencentApi2ErrorAsOf<Version>>;

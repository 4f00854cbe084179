// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtError, TencentTmtUnknownError } from "./errors.js";
import type { TencentTmtErrorAsOf, TencentTmtVersion } from "./versions.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: TencentTmtError): TencentTmtUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends TencentTmtVersion>(version: Version, error: TencentTmtError): NoInfer<TencentTmtErrorAsOf<Version>>;

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoError, GengoUnknownError } from "./errors.js";
import type { GengoErrorAsOf, GengoVersion } from "./versions.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: GengoError): GengoUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends GengoVersion>(version: Version, error: GengoError): NoInfer<GengoErrorAsOf<Version>>;

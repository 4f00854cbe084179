// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError, RozettaT4ooUnknownError } from "./errors.js";
import type { RozettaT4ooErrorAsOf, RozettaT4ooVersion } from "./versions.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: RozettaT4ooError): RozettaT4ooUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends RozettaT4ooVersion>(version: Version, error: RozettaT4ooError): NoInfer<RozettaT4ooErrorAsOf<Version>>;

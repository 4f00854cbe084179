// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { RozettaT4ooError, RozettaT4ooUnknownError } from "./errors.js";
import { unlisted } from "./unlisted.js";
import type { RozettaT4ooErrorAsOf, RozettaT4ooVersion } from "./versions.js";

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: RozettaT4ooError): RozettaT4ooUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would look for the version in what `match` takes as well.
export function asOf<Version extends RozettaT4ooVersion>(version: Version, error: RozettaT4ooError): NoInfer<RozettaT4ooErrorAsOf<Version>>;
export function asOf(_version: string, error: RozettaT4ooError): unknown {
  return error;
}

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { GengoError, GengoUnknownError } from "./errors.js";
import { unlisted } from "./unlisted.js";
import type { GengoErrorAsOf, GengoVersion } from "./versions.js";

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: GengoError): GengoUnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would look for the version in what `match` takes as well.
export function asOf<Version extends GengoVersion>(version: Version, error: GengoError): NoInfer<GengoErrorAsOf<Version>>;
export function asOf(version: string, error: GengoError): unknown {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as object), code: "$added", error };
  return error;
}

/** The position of a version. One that this catalog does not list comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version that added each code that the first version did not have. */
const since: Readonly<Record<string, string>> = {
  "400": "1.1.0",
  "404": "1.1.0",
  "500": "1.1.0",
};

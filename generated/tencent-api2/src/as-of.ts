// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { TencentApi2Error, TencentApi2UnknownError } from "./errors.js";
import { unlisted } from "./unlisted.js";
import type { TencentApi2ErrorAsOf, TencentApi2Version } from "./versions.js";

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: TencentApi2Error): TencentApi2UnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would look for the version in what `match` takes as well.
export function asOf<Version extends TencentApi2Version>(version: Version, error: TencentApi2Error): NoInfer<TencentApi2ErrorAsOf<Version>>;
export function asOf(version: string, error: TencentApi2Error): unknown {
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
  "4101": "1.1.0",
  "4102": "1.1.0",
  "4103": "1.1.0",
  "4104": "1.1.0",
  "4105": "1.1.0",
  "4106": "1.1.0",
  "4110": "1.1.0",
};

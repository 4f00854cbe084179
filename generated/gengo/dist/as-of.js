// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import { matchOr, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf(version, error, handlers) {
  const given = handlers;
  return matchOr(error, given, (left) => {
    const seen = asOf(version, left);
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left) : matchOr(asUnknown(left), given, unhandled);
  });
}
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error) {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}
/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf(version, error) {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return {
    ...error,
    code: "$added",
    error
  };
  return error;
}
/** Where a version stands. One that this catalog does not know yet comes after all others. */
function place(version) {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}
const versions = ["1.0.0", "1.1.0"];
/** The version in which each code came that the first one did not have. */
const since = {
  "400": "1.1.0",
  "404": "1.1.0",
  "500": "1.1.0"
};

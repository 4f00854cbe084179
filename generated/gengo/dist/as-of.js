// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import { unlisted } from "./unlisted.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error) {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}
export function asOf(version, error) {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return {
    ...error,
    code: "$added",
    error
  };
  return error;
}
/** The position of a version. One that this catalog does not list comes after all others. */
function place(version) {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}
const versions = ["1.0.0", "1.1.0"];
/** The version that added each code that the first version did not have. */
const since = {
  "400": "1.1.0",
  "404": "1.1.0",
  "500": "1.1.0"
};

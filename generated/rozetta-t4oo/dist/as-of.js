// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import { unlisted } from "./unlisted.js";
/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error) {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}
export function asOf(_version, error) {
  return error;
}

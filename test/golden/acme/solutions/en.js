// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { number } from "../formats.js";
import { count, plural } from "../runtime.js";
/** What to do about it, for each code that has a solution, in en. */
export const en = {
  "40002": "Make a new key, then don't lose it.",
  "007": "Wait a second, then try again.",
  "InvalidParameter": "Compare the request with | the | document |.",
  "InvalidParameter.TextTooLong": (parameters) => "Shorten it to " + plural("en", "cardinal", parameters.limit, { "one": count("en", parameters.limit) + " character", "other": number("en", {}, parameters.limit) + " characters" }) + ".",
  "then": "Send it again."
};

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
export function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "gengo" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Gengo error with a code of this version, or `$unknown`. */
export function isError(value) {
  try {
    const error = value;
    return error.provider === "gengo" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
export function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "rozetta-t4oo" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a T-4OO error with a code of this version, or `$unknown`. */
export function isError(value) {
  try {
    const error = value;
    return error.provider === "rozetta-t4oo" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

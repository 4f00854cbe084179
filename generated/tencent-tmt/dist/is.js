// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
export function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "tencent-tmt" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Tencent Cloud Machine Translation error with a code of this version, or `$unknown`. */
export function isError(value) {
  try {
    const error = value;
    return error.provider === "tencent-tmt" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

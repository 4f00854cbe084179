// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
export function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "tencent-api2" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Tencent Cloud API 2.0 error with a code of this version, or `$unknown`. */
export function isError(value) {
  try {
    const error = value;
    return error.provider === "tencent-api2" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import { isListed } from "./code.js";
export function is(value, ...codes) {
  try {
    const error = value;
    return error.provider === "azure-translator" && codes.includes(error.code);
  } catch {
    return false;
  }
}
/** Whether `value` is a Azure AI Translator error with a code of this version, or `$unknown`. */
export function isError(value) {
  try {
    const error = value;
    return error.provider === "azure-translator" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2Occurrence, TencentApi2UnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: TencentApi2Code | undefined): TencentApi2UnknownError {
  return { ...(error as object as TencentApi2Occurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

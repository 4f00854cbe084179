// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: TencentTmtCode | undefined): TencentTmtUnknownError {
  return { ...(error as object as TencentTmtOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

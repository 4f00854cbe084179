// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoOccurrence, GengoUnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: GengoCode | undefined): GengoUnknownError {
  return { ...(error as object as GengoOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooCode, RozettaT4ooOccurrence, RozettaT4ooUnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: RozettaT4ooCode | undefined): RozettaT4ooUnknownError {
  return { ...(error as object as RozettaT4ooOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

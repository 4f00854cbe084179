// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeOccurrence, AcmeUnknownError } from "./errors.js";

/** An error as if the catalog did not list its code. */
export function unlisted(error: { readonly code: string }, nearest: AcmeCode | undefined): AcmeUnknownError {
  return { ...(error as object as AcmeOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown", parameters: {} };
}

/** The codes that have ended: in which version, and what took their place. */
export const removed: Readonly<Record<string, { readonly version: string; readonly replacedBy?: AcmeCode }>> = {
  "1e21": { version: "1.2.0", replacedBy: "007" },
};

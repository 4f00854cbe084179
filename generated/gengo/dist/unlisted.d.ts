// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: GengoCode | undefined): GengoUnknownError;

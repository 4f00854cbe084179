// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoError, GengoUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: GengoError, nearest: GengoCode | undefined): GengoUnknownError;

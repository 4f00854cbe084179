// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: AcmeCode | undefined): AcmeUnknownError;
/** The codes that have ended: in which version, and what took their place. */
export declare const removed: Readonly<Record<string, {
  readonly version: string;
  readonly replacedBy?: AcmeCode;
}>>;

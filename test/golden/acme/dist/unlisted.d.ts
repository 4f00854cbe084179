// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeError, AcmeUnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: AcmeError, nearest: AcmeCode | undefined): AcmeUnknownError;
/** The codes that have ended: in which version, and what took their place. */
export declare const removed: Readonly<Record<string, {
  readonly version: string;
  readonly replacedBy?: AcmeCode;
}>>;

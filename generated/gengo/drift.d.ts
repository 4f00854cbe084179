// Generated from the catalog gengo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GengoCode } from "./errors.js";
/**
* What is safe to keep from an error that the catalog does not describe: names and numbers, but no texts, values, or IDs.
*
* The fields keep their names and meanings; a later version of errcat may add others.
*/
export interface GengoDriftRecord {
  /** What the catalog does not list: the `code`, the `status` of a listed code, or a format that fits the `body`. */
  readonly drift: "code" | "status" | "body";
  readonly provider: "gengo";
  /** The version of the catalog that the error was compared with. */
  readonly catalogVersion: string;
  /** The code as received; `undefined` if the error had none, or if it looks like an ID or a secret. */
  readonly rawCode: string | undefined;
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The closest listed code. */
  readonly nearest: GengoCode | undefined;
  /** The names of the body's fields that occur in the catalog, sorted. */
  readonly fields: readonly string[];
  /** The number of other fields in the body. */
  readonly otherFields: number;
}
/**
* A record of what the catalog does not describe about a Gengo error, to be logged, counted, and passed to `errcat drift`. `undefined` if there is
* no error, or if the catalog lists its code and its status. Never throws.
*
* Pass the caught value, because an error that has already been parsed no longer has the body. Pass only errors from Gengo.
*/
export declare function toDriftRecord(caught: unknown): GengoDriftRecord | undefined;

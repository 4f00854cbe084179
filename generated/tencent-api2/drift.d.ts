// Generated from the catalog tencent-api2. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code } from "./errors.js";
/**
* What may be kept of an error that the catalog does not describe: names and numbers, but no texts, values, or ids.
*
* The fields keep their names and meanings; a later version of errcat may add others.
*/
export interface TencentApi2DriftRecord {
  /** What the catalog does not list: the `code`, the `status` that came with a listed code, or a form that fits the `body`. */
  readonly drift: "code" | "status" | "body";
  readonly provider: "tencent-api2";
  /** The version of the catalog that the error was compared with. */
  readonly catalogVersion: string;
  /** The code as it arrived; `undefined` if the error had none, and if it looks like an id or a secret. */
  readonly rawCode: string | undefined;
  /** The HTTP status that was really seen. */
  readonly status: number | undefined;
  /** The listed code that comes nearest to the one that arrived. */
  readonly nearest: TencentApi2Code | undefined;
  /** The names of those fields of the body that the catalog knows, sorted. */
  readonly fields: readonly string[];
  /** How many other fields the body has. */
  readonly otherFields: number;
}
/**
* A record of what the catalog does not describe about a Tencent Cloud API 2.0 error: to be logged, counted, and passed to `errcat drift`. `undefined` if there is
* no error, and if the catalog lists its code and its status. Never throws.
*
* Pass what was caught, of which an error that was parsed before no longer has the body, and only what came from Tencent Cloud API 2.0.
*/
export declare function toDriftRecord(caught: unknown): TencentApi2DriftRecord | undefined;

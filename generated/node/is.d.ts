// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeCode, NodeError, NodeErrorOf, NodeErrors, NodeUnknownError } from "./errors.js";
/** Whether `value` is a Node.js error with one of these codes, whatever version of the package it comes from. Never throws. An error from a version without parameters still has none; `parse` adds them. */
export declare function is<Code extends keyof NodeErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof NodeErrors> = { [Key in Code]: NodeErrorOf<Key> & (Key extends "$unknown" ? NodeUnknownError : unknown) }[Code];
/** Whether `value` is a Node.js error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is NodeError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is NodeCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "node";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: NodeCode | undefined): NodeUnknownError;
/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly parameters?: object;
}, listed: object): Any;
export {};

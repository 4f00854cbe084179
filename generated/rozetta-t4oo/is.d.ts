// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooErrors, RozettaT4ooUnknownError } from "./errors.js";
/** Whether `value` is a T-4OO error with one of these codes, whatever version of the package it comes from. Never throws. */
export declare function is<Code extends keyof RozettaT4ooErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof RozettaT4ooErrors> = { [Key in Code]: RozettaT4ooErrorOf<Key> & (Key extends "$unknown" ? RozettaT4ooUnknownError : unknown) }[Code];
/** Whether `value` is a T-4OO error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is RozettaT4ooError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is RozettaT4ooCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "rozetta-t4oo";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: RozettaT4ooCode | undefined): RozettaT4ooUnknownError;
/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
}, listed: object): Any;
export {};

// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeCode, AcmeError, AcmeErrorOf, AcmeErrors, AcmeUnknownError } from "./errors.js";
/** Whether `value` is a Acme error with one of these codes, whatever version of the package it comes from. Never throws. An error from a version without parameters still has none; `parse` adds them. */
export declare function is<Code extends keyof AcmeErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof AcmeErrors> = { [Key in Code]: AcmeErrorOf<Key> & (Key extends "$unknown" ? AcmeUnknownError : unknown) }[Code];
/** Whether `value` is a Acme error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is AcmeError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is AcmeCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "acme";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: AcmeCode | undefined): AcmeUnknownError;
/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly parameters?: object;
}, listed: object): Any;
/** The error inside an error that an operation does not list; otherwise, the error itself. */
export declare function inside(error: AnyVersion & {
  readonly error?: AnyVersion | undefined;
}): AnyVersion;
export {};

// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooCode, RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooErrors, RozettaT4ooUnknownError } from "./errors.js";
/** Whether `value` is a T-4OO error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof RozettaT4ooErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof RozettaT4ooErrors> = { [Key in Code]: RozettaT4ooErrorOf<Key> & (Key extends "$unknown" ? RozettaT4ooUnknownError : unknown) }[Code];
/** Whether `value` is a T-4OO error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is RozettaT4ooError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is RozettaT4ooCode;
/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "rozetta-t4oo";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: RozettaT4ooCode | undefined): RozettaT4ooUnknownError;
/** An error of any version with what this one promises of all: a nearest code, if any, that is among `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
}, listed: object): Any;
export {};

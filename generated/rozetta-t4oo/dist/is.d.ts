// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError, RozettaT4ooErrorOf, RozettaT4ooErrors, RozettaT4ooUnknownError } from "./errors.js";
/** Whether `value` is a T-4OO error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof RozettaT4ooErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof RozettaT4ooErrors> = { [Key in Code]: RozettaT4ooErrorOf<Key> & (Key extends "$unknown" ? RozettaT4ooUnknownError : unknown) }[Code];
/** Whether `value` is a T-4OO error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is RozettaT4ooError;
export {};

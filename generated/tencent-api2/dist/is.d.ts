// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Error, TencentApi2ErrorOf, TencentApi2Errors, TencentApi2UnknownError } from "./errors.js";
/** Whether `value` is a Tencent Cloud API 2.0 error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof TencentApi2Errors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof TencentApi2Errors> = { [Key in Code]: TencentApi2ErrorOf<Key> & (Key extends "$unknown" ? TencentApi2UnknownError : unknown) }[Code];
/** Whether `value` is a Tencent Cloud API 2.0 error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is TencentApi2Error;
export {};

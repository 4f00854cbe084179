// Generated from the catalog tencent-api2. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2Error, TencentApi2ErrorOf, TencentApi2Errors, TencentApi2UnknownError } from "./errors.js";
/** Whether `value` is a Tencent Cloud API 2.0 error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof TencentApi2Errors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof TencentApi2Errors> = { [Key in Code]: TencentApi2ErrorOf<Key> & (Key extends "$unknown" ? TencentApi2UnknownError : unknown) }[Code];
/** Whether `value` is a Tencent Cloud API 2.0 error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is TencentApi2Error;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is TencentApi2Code;
/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "tencent-api2";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: TencentApi2Code | undefined): TencentApi2UnknownError;
/** An error of any version with what this one promises of all: a nearest code, if any, that is among `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly rawCode?: string;
}, listed: object): Any;
/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export declare function nearest(code: string, listed: object): TencentApi2Code | undefined;
export {};

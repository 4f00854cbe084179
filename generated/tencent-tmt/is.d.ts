// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
import type { TencentTmtCode, TencentTmtError, TencentTmtErrorOf, TencentTmtErrors, TencentTmtUnknownError } from "./errors.js";
/** Whether `value` is a Tencent Cloud Machine Translation error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof TencentTmtErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof TencentTmtErrors> = { [Key in Code]: TencentTmtErrorOf<Key> & (Key extends "$unknown" ? TencentTmtUnknownError : unknown) }[Code];
/** Whether `value` is a Tencent Cloud Machine Translation error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is TencentTmtError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is TencentTmtCode;
/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "tencent-tmt";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: TencentTmtCode | undefined): TencentTmtUnknownError;
/** An error of any version with what this one promises of all: a nearest code, if any, that is among `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly rawCode?: string;
}, listed: object): Any;
/** The error in one that an operation does not list; of any other, the error itself. */
export declare function inside(error: AnyVersion & {
  readonly error?: AnyVersion | undefined;
}): AnyVersion;
/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export declare function nearest(code: string, listed: object): TencentTmtCode | undefined;
export {};

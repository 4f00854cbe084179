// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlCode, PostgresqlError, PostgresqlErrorOf, PostgresqlErrors, PostgresqlUnknownError } from "./errors.js";
/** Whether `value` is a PostgreSQL error with one of these codes, whatever version of the package it comes from. Never throws. An error from a version without parameters still has none; `parse` adds them. */
export declare function is<Code extends keyof PostgresqlErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof PostgresqlErrors> = { [Key in Code]: PostgresqlErrorOf<Key> & (Key extends "$unknown" ? PostgresqlUnknownError : unknown) }[Code];
/** Whether `value` is a PostgreSQL error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is PostgresqlError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is PostgresqlCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "postgresql";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: PostgresqlCode | undefined): PostgresqlUnknownError;
/** An error from any version with the fields that this version guarantees: parameters, and a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
  readonly rawCode?: string;
  readonly parameters?: object;
}, listed: object): Any;
/** The closest listed code to an unlisted one: its parent, or the general code of its family. `listed` has a property for each code. */
export declare function nearest(code: string, listed: object): PostgresqlCode | undefined;
export {};

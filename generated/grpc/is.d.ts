// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcErrors, GrpcUnknownError } from "./errors.js";
/** Whether `value` is a gRPC error with one of these codes, whatever version of the package it comes from. Never throws. */
export declare function is<Code extends keyof GrpcErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof GrpcErrors> = { [Key in Code]: GrpcErrorOf<Key> & (Key extends "$unknown" ? GrpcUnknownError : unknown) }[Code];
/** Whether `value` is a gRPC error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is GrpcError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is GrpcCode;
/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "grpc";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: GrpcCode | undefined): GrpcUnknownError;
/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
}, listed: object): Any;
export {};

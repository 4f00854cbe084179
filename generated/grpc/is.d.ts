// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcErrors, GrpcUnknownError } from "./errors.js";
/** Whether `value` is a gRPC error with one of these codes. It compares, whatever version the error comes from, and never throws. */
export declare function is<Code extends keyof GrpcErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
/** The errors with these codes; inside of a function that is generic itself, still the one with its code. */
type Guarded<Code extends keyof GrpcErrors> = { [Key in Code]: GrpcErrorOf<Key> & (Key extends "$unknown" ? GrpcUnknownError : unknown) }[Code];
/** Whether `value` is a gRPC error with a code of this version, or `$unknown`. */
export declare function isError(value: unknown): value is GrpcError;
/** Whether this version of the catalog lists the code. */
export declare function isListed(code: unknown): code is GrpcCode;
/** An error of any version of this package, as far as it has to be known. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "grpc";
}
/** An error whose code this version of the catalog does not list. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: GrpcCode | undefined): GrpcUnknownError;
/** An error of any version with what this one promises of all: a nearest code, if any, that is among `listed`, which has a property for each code. */
export declare function current<Any extends AnyVersion>(error: Any & {
  readonly nearest?: string | undefined;
}, listed: object): Any;
export {};

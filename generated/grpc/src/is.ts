// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcCode, GrpcError, GrpcErrorOf, GrpcErrors, GrpcOccurrence, GrpcUnknownError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** Whether `value` is a gRPC error with one of these codes, whatever version of the package it comes from. Never throws. */
export function is<Code extends keyof GrpcErrors>(value: unknown, code: Code, ...codes: readonly Code[]): value is Guarded<Code>;
export function is(value: unknown, ...codes: readonly string[]): boolean {
  try {
    const error = value as { readonly provider: unknown; readonly code: string };
    return error.provider === "grpc" && codes.includes(error.code);
  } catch {
    return false;
  }
}

/** The errors with these codes; in a generic function, still the error with the code of the type parameter. */
type Guarded<Code extends keyof GrpcErrors> = { [Key in Code]: GrpcErrorOf<Key> & (Key extends "$unknown" ? GrpcUnknownError : unknown) }[Code];

/** Whether `value` is a gRPC error with a code of this version, or `$unknown`. */
export function isError(value: unknown): value is GrpcError {
  try {
    const error = value as { readonly provider: unknown; readonly code: unknown };
    return error.provider === "grpc" && (error.code === "$unknown" || isListed(error.code));
  } catch {
    return false;
  }
}

/** Whether this version of the catalog lists the code. */
export function isListed(code: unknown): code is GrpcCode {
  return typeof code === "string" && has(facts, code);
}

/** An error from any version of this package, with the fields that are needed here. */
export interface AnyVersion {
  readonly code: string;
  readonly provider: "grpc";
}

/** An error whose code this version of the catalog does not list. */
export function unlisted(error: { readonly code: string }, nearest: GrpcCode | undefined): GrpcUnknownError {
  return { ...(error as object as GrpcOccurrence), code: "$unknown", rawCode: error.code, nearest, category: "unknown", retry: "unknown", actor: "unknown" };
}

/** An error from any version with the fields that this version guarantees: a nearest code, if any, that is in `listed`, which has a property for each code. */
export function current<Any extends AnyVersion>(error: Any & { readonly nearest?: string | undefined }, listed: object): Any {
  const fits = error.nearest === undefined || has(listed, error.nearest);
  return fits ? error : { ...error, nearest: fits ? error.nearest : undefined };
}

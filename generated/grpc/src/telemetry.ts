// Generated from the catalog grpc. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { GrpcAddedError, GrpcCode, GrpcError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** The attributes of a span, a metric, or a log record that describe a gRPC error. None of them contains a text or a value of the error. */
// OpenTelemetry accepts a type alias as attributes; it does not accept an interface, which could have more fields.
export type GrpcOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list, so there is at most one value more than there are codes. */
  readonly "error.type": GrpcCode | "_OTHER";
  /** The class of the error, which is the same for all codes. */
  readonly "exception.type": "GrpcError";
  /** The HTTP status of the actual response; absent if there was none. */
  readonly "http.response.status_code"?: number;
};

/**
 * The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
 *
 * They contain neither texts from gRPC nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
 *
 * @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
 */
export function otelAttributes(error: GrpcError | GrpcAddedError): GrpcOtelAttributes {
  const { code, status } = error.code === "$added" ? error.error : error;
  const type = has(facts, code) ? (code as GrpcCode) : "_OTHER";
  return { "error.type": type, "exception.type": "GrpcError", ...(status !== undefined && { "http.response.status_code": status }) };
}

// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcAddedError, GrpcCode, GrpcError } from "./errors.js";
/** The attributes of a span, a metric, or a log record that describe a gRPC error. None of them holds a text or a value of the error. */
export type GrpcOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list: there are no more values than codes, and one. */
  readonly "error.type": GrpcCode | "_OTHER";
  /** The class of errors; the same for all codes. */
  readonly "exception.type": "GrpcError";
  /** The HTTP status that was really seen; absent if there was none. */
  readonly "http.response.status_code"?: number;
};
/**
* The attributes by which OpenTelemetry knows an error, under the stable names of its semantic conventions 1.45.
*
* Neither the words of gRPC nor an unlisted code are among them: `exception.message` may contain sensitive information, and `error.type` has to have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export declare function otelAttributes(error: GrpcError | GrpcAddedError): GrpcOtelAttributes;

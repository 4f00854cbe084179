// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooAddedError, RozettaT4ooCode, RozettaT4ooError } from "./errors.js";
/** The attributes of a span, a metric, or a log record that describe a T-4OO error. None of them contains a text or a value of the error. */
export type RozettaT4ooOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list, so there is at most one value more than there are codes. */
  readonly "error.type": RozettaT4ooCode | "_OTHER";
  /** The class of the error, which is the same for all codes. */
  readonly "exception.type": "RozettaT4ooError";
  /** The HTTP status of the actual response; absent if there was none. */
  readonly "http.response.status_code"?: number;
};
/**
* The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
*
* They contain neither texts from T-4OO nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export declare function otelAttributes(error: RozettaT4ooError | RozettaT4ooAddedError): RozettaT4ooOtelAttributes;

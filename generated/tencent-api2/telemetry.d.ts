// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2AddedError, TencentApi2Code, TencentApi2Error } from "./errors.js";
/** The attributes of a span, a metric, or a log record that describe a Tencent Cloud API 2.0 error. None of them contains a text or a value of the error. */
export type TencentApi2OtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list, so there is at most one value more than there are codes. */
  readonly "error.type": TencentApi2Code | "_OTHER";
  /** The class of the error, which is the same for all codes. */
  readonly "exception.type": "TencentApi2Error";
  /** The HTTP status of the actual response; absent if there was none. */
  readonly "http.response.status_code"?: number;
};
/**
* The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
*
* They contain neither texts from Tencent Cloud API 2.0 nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export declare function otelAttributes(error: TencentApi2Error | TencentApi2AddedError): TencentApi2OtelAttributes;

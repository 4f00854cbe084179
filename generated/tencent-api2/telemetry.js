// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { has } from "./runtime.js";
/**
* The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
*
* They contain neither texts from Tencent Cloud API 2.0 nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export function otelAttributes(error) {
  const { code, status } = error.code === "$added" ? error.error : error;
  const type = has(facts, code) ? code : "_OTHER";
  return {
    "error.type": type,
    "exception.type": "TencentApi2Error",
    ...status !== undefined && { "http.response.status_code": status }
  };
}

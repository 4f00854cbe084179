// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import { facts } from "./facts.js";
import { has } from "./runtime.js";
/**
* The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
*
* They contain neither texts from Acme nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export function otelAttributes(error) {
  const { code, status } = error.code === "$added" || error.code === "$other" ? error.error : error;
  const type = has(facts, code) ? code : "_OTHER";
  return {
    "error.type": type,
    "exception.type": "AcmeError",
    ...status !== undefined && { "http.response.status_code": status }
  };
}

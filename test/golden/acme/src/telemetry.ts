// Generated from the catalog acme. Do not edit: change the catalog, then generate again.
import type { AcmeAddedError, AcmeCode, AcmeError, AcmeOtherError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** The attributes of a span, a metric, or a log record that describe a Acme error. None of them holds a text or a value of the error. */
// A type, which OpenTelemetry takes as attributes; of an interface, the compiler expects more fields.
export type AcmeOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list: there are no more values than codes, and one. */
  readonly "error.type": AcmeCode | "_OTHER";
  /** The class of errors; the same for all codes. */
  readonly "exception.type": "AcmeError";
  /** The HTTP status that was really seen; absent if there was none. */
  readonly "http.response.status_code"?: number;
};

/**
 * The attributes by which OpenTelemetry knows an error, under the stable names of its semantic conventions 1.45.
 *
 * Neither the words of Acme nor an unlisted code are among them: `exception.message` may contain sensitive information, and `error.type` has to have few values.
 *
 * @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
 */
export function otelAttributes(error: AcmeError | AcmeAddedError | AcmeOtherError): AcmeOtelAttributes {
  const { code, status } = error.code === "$added" || error.code === "$other" ? error.error : error;
  const type = has(facts, code) ? (code as AcmeCode) : "_OTHER";
  return { "error.type": type, "exception.type": "AcmeError", ...(status !== undefined && { "http.response.status_code": status }) };
}

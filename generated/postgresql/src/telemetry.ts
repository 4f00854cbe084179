// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlAddedError, PostgresqlCode, PostgresqlError } from "./errors.js";
import { facts } from "./facts.js";
import { has } from "./runtime.js";

/** The attributes of a span, a metric, or a log record that describe a PostgreSQL error. None of them contains a text or a value of the error. */
// OpenTelemetry accepts a type alias as attributes; it does not accept an interface, which could have more fields.
export type PostgresqlOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list, so there is at most one value more than there are codes. */
  readonly "error.type": PostgresqlCode | "_OTHER";
  /** The class of the error, which is the same for all codes. */
  readonly "exception.type": "PostgresqlError";
  /** The HTTP status of the actual response; absent if there was none. */
  readonly "http.response.status_code"?: number;
};

/**
 * The OpenTelemetry attributes of an error, under the stable names of the semantic conventions 1.45.
 *
 * They contain neither texts from PostgreSQL nor unlisted codes, because `exception.message` may contain sensitive information, and `error.type` must have few values.
 *
 * @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
 */
export function otelAttributes(error: PostgresqlError | PostgresqlAddedError): PostgresqlOtelAttributes {
  const { code, status } = error.code === "$added" ? error.error : error;
  const type = has(facts, code) ? (code as PostgresqlCode) : "_OTHER";
  return { "error.type": type, "exception.type": "PostgresqlError", ...(status !== undefined && { "http.response.status_code": status }) };
}

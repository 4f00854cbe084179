// Generated from the catalog node. Do not edit: change the catalog, then generate again.
import type { NodeAddedError, NodeCode, NodeError } from "./errors.js";
/** The attributes of a span, a metric, or a log record that describe a Node.js error. None of them holds a text or a value of the error. */
export type NodeOtelAttributes = {
  /** The code, or `_OTHER` for a code that the catalog does not list: there are no more values than codes, and one. */
  readonly "error.type": NodeCode | "_OTHER";
  /** The class of errors; the same for all codes. */
  readonly "exception.type": "NodeError";
  /** The HTTP status that was really seen; absent if there was none. */
  readonly "http.response.status_code"?: number;
};
/**
* The attributes by which OpenTelemetry knows an error, under the stable names of its semantic conventions 1.45.
*
* Neither the words of Node.js nor an unlisted code are among them: `exception.message` may contain sensitive information, and `error.type` has to have few values.
*
* @see https://github.com/open-telemetry/semantic-conventions/blob/v1.45.0/docs/registry/attributes/error.md
*/
export declare function otelAttributes(error: NodeError | NodeAddedError): NodeOtelAttributes;

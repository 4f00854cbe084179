// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* Returns the Node.js error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
export declare function parse(value: unknown, clock?: Clock): NodeError | undefined;
/** Returns every Node.js error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly NodeError[];
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<NodeError | undefined>;

// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* Returns the Acme error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one. A success is not an error, even if some of its
* items failed: {@link parseAll} returns their errors.
*/
export declare function parse(value: unknown, clock?: Clock): AcmeError | undefined;
/** Returns every Acme error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly AcmeError[];
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<AcmeError | undefined>;

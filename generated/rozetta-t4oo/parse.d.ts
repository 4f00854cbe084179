// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* The T-4OO error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one. A success is not an error, even if some of its
* items failed: {@link parseAll} returns their errors.
*/
export declare function parse(value: unknown, clock?: Clock): RozettaT4ooError | undefined;
/** Every T-4OO error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly RozettaT4ooError[];
/**
* As {@link parse}, also of what nobody has read yet: a `Response` (of which a clone is read), a `Blob`, a stream (which is consumed), or a
* client's error that has one. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<RozettaT4ooError | undefined>;

// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* The PostgreSQL error in whatever an API, an SDK or an HTTP client handed over; `undefined` if there is none. Never throws.
*
* Of several errors it is the first: that of the request as a whole, if there is one.
*/
export declare function parse(value: unknown, clock?: Clock): PostgresqlError | undefined;
/** Every PostgreSQL error in one answer: that of the request as a whole first, then those of single items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly PostgresqlError[];
/**
* As {@link parse}, also of what nobody has read yet: a `Response` (of which a clone is read), a `Blob`, a stream (which is consumed), or a
* client's error that has one. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<PostgresqlError | undefined>;

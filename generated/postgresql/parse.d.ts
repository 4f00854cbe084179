// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* Returns the PostgreSQL error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
export declare function parse(value: unknown, clock?: Clock): PostgresqlError | undefined;
/** Returns every PostgreSQL error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly PostgresqlError[];
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<PostgresqlError | undefined>;

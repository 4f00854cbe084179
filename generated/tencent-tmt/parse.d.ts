// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtError } from "./errors.js";
import type { Clock, ReadOptions } from "./runtime.js";
/**
* Returns the Tencent Cloud Machine Translation error in a value from an API, an SDK, or an HTTP client; `undefined` if there is none. Never throws.
*
* If there are several errors, it returns the first: the error of the request as a whole, if there is one.
*/
export declare function parse(value: unknown, clock?: Clock): TencentTmtError | undefined;
/** Returns every Tencent Cloud Machine Translation error in one response: first the error of the request as a whole, then those of individual items. Never throws. */
export declare function parseAll(value: unknown, clock?: Clock): readonly TencentTmtError[];
/**
* Like {@link parse}, but also reads unread bodies: a `Response` (it reads a clone), a `Blob`, a stream (which it consumes), or a client's
* error that has one of these. Returns `undefined` if reading fails, and never rejects.
*/
export declare function parseAsync(value: unknown, options?: ReadOptions): Promise<TencentTmtError | undefined>;

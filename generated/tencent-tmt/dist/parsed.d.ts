// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtError } from "./errors.js";
/** Whether a value is an error that was parsed before, or a copy of one: all that it says must be what {@link parse} would have said. */
export declare function isParsed(value: unknown): value is TencentTmtError;

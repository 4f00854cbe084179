// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2UnknownError } from "./errors.js";
/** An error as if the catalog did not list its code. */
export declare function unlisted(error: {
  readonly code: string;
}, nearest: TencentApi2Code | undefined): TencentApi2UnknownError;

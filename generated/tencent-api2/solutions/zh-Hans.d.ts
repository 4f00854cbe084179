// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Solutions } from "../message.js";
/** What to do about it, for each code that has a solution, in zh-Hans. */
export declare const zhHans: TencentApi2Solutions;

// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Messages } from "../message.js";
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: TencentApi2Messages;

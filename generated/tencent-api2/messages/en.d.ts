// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Messages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: TencentApi2Messages;

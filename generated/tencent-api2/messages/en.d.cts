// Generated from the catalog tencent-api2. Do not edit: change the catalog, then generate again.
import type { TencentApi2Messages } from "../message.js" with { "resolution-mode": "import" };
/** What happened, for each code, in en. */
export declare const en: TencentApi2Messages;

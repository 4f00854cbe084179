// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2Solutions } from "../message.js" with { "resolution-mode": "import" };
/** What to do about it, for each code that has a solution, in en. */
export declare const en: TencentApi2Solutions;

// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtMessages } from "../message.js" with { "resolution-mode": "import" };
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: TencentTmtMessages;

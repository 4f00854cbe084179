// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
import type { TencentTmtMessages } from "../message.js";
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: TencentTmtMessages;

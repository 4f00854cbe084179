// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { NodeMessages } from "../message.js";
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: NodeMessages;

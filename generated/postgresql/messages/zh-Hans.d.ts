// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
import type { PostgresqlMessages } from "../message.js";
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: PostgresqlMessages;

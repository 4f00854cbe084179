// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlMessages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: PostgresqlMessages;

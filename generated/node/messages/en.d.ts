// Generated from the catalog node. Do not edit: change the catalog, then generate again.
import type { NodeMessages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: NodeMessages;

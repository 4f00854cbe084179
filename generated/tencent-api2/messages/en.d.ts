// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Messages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: TencentApi2Messages;

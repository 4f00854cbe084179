// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorMessages } from "../message.js";
/** What happened, for each code, in zh-Hans. */
export declare const zhHans: AzureTranslatorMessages;

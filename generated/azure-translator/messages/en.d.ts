// Generated from the catalog azure-translator. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorMessages } from "../message.js";
/** What happened, for each code, in en. */
export declare const en: AzureTranslatorMessages;

// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorSolutions } from "../message.js";
/** What to do about it, for each code that has a solution, in en. */
export declare const en: AzureTranslatorSolutions;

// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorSolutions } from "../message.js" with { "resolution-mode": "import" };
/** What to do about it, for each code that has a solution, in zh-Hans. */
export declare const zhHans: AzureTranslatorSolutions;

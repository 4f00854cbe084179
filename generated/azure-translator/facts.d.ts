// Generated from the catalog azure-translator. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorFacts } from "./errors.js";
/** What the catalog says of each code, as a table: `facts[code].retry`. */
export declare const facts: AzureTranslatorFacts;

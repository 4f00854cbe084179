// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode } from "./errors.js";
import { type CodeFormat } from "./wire.js";
/** Whether the catalog lists this code. */
export declare function isListed(code: unknown): code is AzureTranslatorCode;
/** A code that may be one of this provider's, and what the catalog says of it if it lists it. */
export interface Believed {
  readonly code: string;
  readonly said: {
    readonly category: string;
    readonly retry: string;
    readonly actor: string;
  } | undefined;
}
/** A code that is listed, or that looks as this provider's codes do. */
export declare function believed(found: unknown, accepts?: "listed" | CodeFormat): Believed | undefined;
/** The listed code that comes nearest to an unlisted one: its parent, or the general code of its family. */
export declare function nearest(code: string): AzureTranslatorCode | undefined;

// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorCode } from "./errors.js";
import type { AzureTranslatorAnswer } from "./server.js";
/** A response with a code, in one of the formats in which Azure AI Translator sends errors. */
export interface AzureTranslatorFixture extends AzureTranslatorAnswer {
  readonly code: AzureTranslatorCode;
  /** The name of the format. */
  readonly format: string;
}
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export declare const fixtures: Readonly<Record<AzureTranslatorCode, AzureTranslatorAnswer>>;
/** A response for each code in each format, starting with those in {@link fixtures}. */
export declare const allFixtures: readonly AzureTranslatorFixture[];

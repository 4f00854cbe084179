// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorCode, AzureTranslatorErrorIn, AzureTranslatorOccurrence, AzureTranslatorUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface AzureTranslatorVersions {
  readonly "1.0.0": {
    later: "401001" | "404" | AzureTranslatorVersions["1.1.0"]["later"];
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: AzureTranslatorVersions["1.0.0"]["removed"];
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type AzureTranslatorVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type AzureTranslatorCodeAsOf<Version extends AzureTranslatorVersion> = Exclude<AzureTranslatorCode, AzureTranslatorVersions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type AzureTranslatorLaterError<Version extends AzureTranslatorVersion> = AzureTranslatorErrorIn<Later<AzureTranslatorVersions[Version]["later"]>>;

type Later<Code extends AzureTranslatorCode> = [Code] extends [never] ? AzureTranslatorCode : Code;

/** How an error looks to a version that did not have its code yet. */
export interface AzureTranslatorAddedError<Version extends AzureTranslatorVersion> extends AzureTranslatorOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: AzureTranslatorLaterError<Version>;
  readonly category: AzureTranslatorLaterError<Version>["category"];
  readonly retry: AzureTranslatorLaterError<Version>["retry"];
  readonly actor: AzureTranslatorLaterError<Version>["actor"];
}

/** Any Azure AI Translator error as it looks to a version of the catalog. {@link asOf} makes it. */
export type AzureTranslatorErrorAsOf<Version extends AzureTranslatorVersion> = AzureTranslatorErrorIn<AzureTranslatorCodeAsOf<Version>> | AzureTranslatorUnknownError | AzureTranslatorAddedError<Version>;
export {};

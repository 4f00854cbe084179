// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooCode, RozettaT4ooErrorIn, RozettaT4ooOccurrence, RozettaT4ooUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface RozettaT4ooVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type RozettaT4ooVersion = { is: "1.0.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type RozettaT4ooCodeAsOf<Version extends RozettaT4ooVersion> = Exclude<RozettaT4ooCode, RozettaT4ooVersions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type RozettaT4ooLaterError<Version extends RozettaT4ooVersion> = RozettaT4ooErrorIn<Later<RozettaT4ooVersions[Version]["later"]>>;

type Later<Code extends RozettaT4ooCode> = [Code] extends [never] ? RozettaT4ooCode : Code;

/** How an error looks to a version that did not have its code yet. */
export interface RozettaT4ooAddedError<Version extends RozettaT4ooVersion> extends RozettaT4ooOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: RozettaT4ooLaterError<Version>;
  readonly category: RozettaT4ooLaterError<Version>["category"];
  readonly retry: RozettaT4ooLaterError<Version>["retry"];
  readonly actor: RozettaT4ooLaterError<Version>["actor"];
}

/** Any T-4OO error as it looks to a version of the catalog. {@link asOf} makes it. */
export type RozettaT4ooErrorAsOf<Version extends RozettaT4ooVersion> = RozettaT4ooErrorIn<RozettaT4ooCodeAsOf<Version>> | RozettaT4ooUnknownError | RozettaT4ooAddedError<Version>;
export {};

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoCode, GengoErrorIn, GengoOccurrence, GengoUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface GengoVersions {
  readonly "1.0.0": {
    later: "400" | "404" | "500" | GengoVersions["1.1.0"]["later"];
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: GengoVersions["1.0.0"]["removed"];
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type GengoVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type GengoCodeAsOf<Version extends GengoVersion> = Exclude<GengoCode, GengoVersions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type GengoLaterError<Version extends GengoVersion> = GengoErrorIn<Later<GengoVersions[Version]["later"]>>;

type Later<Code extends GengoCode> = [Code] extends [never] ? GengoCode : Code;

/** How an error looks to a version that did not have its code yet. */
export interface GengoAddedError<Version extends GengoVersion> extends GengoOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: GengoLaterError<Version>;
  readonly category: GengoLaterError<Version>["category"];
  readonly retry: GengoLaterError<Version>["retry"];
  readonly actor: GengoLaterError<Version>["actor"];
}

/** Any Gengo error as it looks to a version of the catalog. {@link asOf} makes it. */
export type GengoErrorAsOf<Version extends GengoVersion> = GengoErrorIn<GengoCodeAsOf<Version>> | GengoUnknownError | GengoAddedError<Version>;

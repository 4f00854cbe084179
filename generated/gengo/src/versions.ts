// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoErrors, GengoLifecycles, GengoListedError, GengoOccurrence, GengoUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which codes `later` versions added, and which were `removed` by then. */
export interface GengoVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: GengoVersions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: GengoLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: GengoLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: GengoLifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; as long as there are none, any listed one. */
export interface GengoAsOf {
  readonly "1.0.0": {
    readonly current: GengoErrors[Kept["1.0.0"]["all"]];
    readonly later: GengoErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: GengoErrors[Kept["1.1.0"]["all"]];
    readonly later: GengoListedError;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type GengoVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type GengoCodeAsOf<Version extends GengoVersion> = GengoAsOf[Version]["current"]["code"];

/** An error whose code a later version added; as long as there is none, any listed one. */
export type GengoLaterError<Version extends GengoVersion> = GengoAsOf[Version]["later"];

/** How an error looks to a version that did not have its code yet. */
export interface GengoAddedError<Later extends GengoListedError = GengoListedError> extends GengoOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Gengo error as it looks to a version of the catalog. {@link asOf} makes it. */
export type GengoErrorAsOf<Version extends GengoVersion> = GengoAsOf[Version]["current"] | GengoUnknownError | GengoAddedError<GengoAsOf[Version]["later"]>;

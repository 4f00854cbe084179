// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooErrors, RozettaT4ooLifecycles, RozettaT4ooListedError, RozettaT4ooOccurrence, RozettaT4ooUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which codes `later` versions added, and which were `removed` by then. */
export interface RozettaT4ooVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: RozettaT4ooLifecycles["1.0.0"] | never;
  };
}

/** The errors of each version, and those that later versions added; as long as there are none, any listed one. */
export interface RozettaT4ooAsOf {
  readonly "1.0.0": {
    readonly current: RozettaT4ooErrors[Kept["1.0.0"]["all"]];
    readonly later: RozettaT4ooListedError;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type RozettaT4ooVersion = { is: "1.0.0" }["is"];

/** Every code of a version of the catalog. */
export type RozettaT4ooCodeAsOf<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["current"]["code"];

/** An error whose code a later version added; as long as there is none, any listed one. */
export type RozettaT4ooLaterError<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["later"];

/** How an error looks to a version that did not have its code yet. */
export interface RozettaT4ooAddedError<Later extends RozettaT4ooListedError = RozettaT4ooListedError> extends RozettaT4ooOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any T-4OO error as it looks to a version of the catalog. {@link asOf} makes it. */
export type RozettaT4ooErrorAsOf<Version extends RozettaT4ooVersion> = RozettaT4ooAsOf[Version]["current"] | RozettaT4ooUnknownError | RozettaT4ooAddedError<RozettaT4ooAsOf[Version]["later"]>;
export {};

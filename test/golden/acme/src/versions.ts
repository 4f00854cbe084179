// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeErrors, AcmeLifecycles, AcmeListedError, AcmeOccurrence, AcmeUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which codes `later` versions added, and which were `removed` by then. */
export interface AcmeVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: Later["1.1.0"]["all"] | never;
    removed: AcmeVersions["1.0.0"]["removed"];
  };
  readonly "1.2.0": {
    later: never;
    removed: AcmeLifecycles["1.0.0 to 1.2.0"] | AcmeVersions["1.1.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: AcmeLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: AcmeLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
  readonly "1.2.0": {
    readonly all: AcmeLifecycles["1.2.0"] | Kept["1.1.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: AcmeLifecycles["1.1.0"] | Later["1.1.0"]["all"];
  };
  readonly "1.1.0": {
    readonly all: AcmeLifecycles["1.2.0"] | never;
  };
  readonly "1.2.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; as long as there are none, any listed one. */
export interface AcmeAsOf {
  readonly "1.0.0": {
    readonly current: AcmeErrors[Kept["1.0.0"]["all"] | AcmeLifecycles["1.0.0 to 1.2.0"]];
    readonly later: AcmeErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: AcmeErrors[Kept["1.1.0"]["all"] | AcmeLifecycles["1.0.0 to 1.2.0"]];
    readonly later: AcmeErrors[Later["1.1.0"]["all"]];
  };
  readonly "1.2.0": {
    readonly current: AcmeErrors[Kept["1.2.0"]["all"]];
    readonly later: AcmeListedError;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type AcmeVersion = { is: "1.0.0" | "1.1.0" | "1.2.0" }["is"];

/** Every code of a version of the catalog. */
export type AcmeCodeAsOf<Version extends AcmeVersion> = AcmeAsOf[Version]["current"]["code"];

/** An error whose code a later version added; as long as there is none, any listed one. */
export type AcmeLaterError<Version extends AcmeVersion> = AcmeAsOf[Version]["later"];

/** How an error looks to a version that did not have its code yet. */
export interface AcmeAddedError<Later extends AcmeListedError = AcmeListedError> extends AcmeOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
  readonly parameters: Later["parameters"];
}

/** Any Acme error as it looks to a version of the catalog. {@link asOf} makes it. */
export type AcmeErrorAsOf<Version extends AcmeVersion> = AcmeAsOf[Version]["current"] | AcmeUnknownError | AcmeAddedError<AcmeAsOf[Version]["later"]>;

// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeCode, AcmeErrorIn, AcmeOccurrence, AcmeUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface AcmeVersions {
  readonly "1.0.0": {
    later: "then" | AcmeVersions["1.1.0"]["later"];
    removed: never;
  };
  readonly "1.1.0": {
    later: "toString" | AcmeVersions["1.2.0"]["later"];
    removed: AcmeVersions["1.0.0"]["removed"];
  };
  readonly "1.2.0": {
    later: never;
    removed: "1e21" | AcmeVersions["1.1.0"]["removed"];
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type AcmeVersion = { is: "1.0.0" | "1.1.0" | "1.2.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type AcmeCodeAsOf<Version extends AcmeVersion> = Exclude<AcmeCode, AcmeVersions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type AcmeLaterError<Version extends AcmeVersion> = AcmeErrorIn<Later<AcmeVersions[Version]["later"]>>;

type Later<Code extends AcmeCode> = [Code] extends [never] ? AcmeCode : Code;

/** How an error looks to a version that did not have its code yet. */
export interface AcmeAddedError<Version extends AcmeVersion> extends AcmeOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: AcmeLaterError<Version>;
  readonly category: AcmeLaterError<Version>["category"];
  readonly retry: AcmeLaterError<Version>["retry"];
  readonly actor: AcmeLaterError<Version>["actor"];
  readonly parameters: AcmeLaterError<Version>["parameters"];
}

/** Any Acme error as it looks to a version of the catalog. {@link asOf} makes it. */
export type AcmeErrorAsOf<Version extends AcmeVersion> = AcmeErrorIn<AcmeCodeAsOf<Version>> | AcmeUnknownError | AcmeAddedError<Version>;
export {};

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtErrors, TencentTmtLifecycles, TencentTmtListedError, TencentTmtOccurrence, TencentTmtUnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which codes `later` versions added, and which were `removed` by then. */
export interface TencentTmtVersions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentTmtVersions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: TencentTmtLifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: TencentTmtLifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: TencentTmtLifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; as long as there are none, any listed one. */
export interface TencentTmtAsOf {
  readonly "1.0.0": {
    readonly current: TencentTmtErrors[Kept["1.0.0"]["all"]];
    readonly later: TencentTmtErrors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: TencentTmtErrors[Kept["1.1.0"]["all"]];
    readonly later: TencentTmtListedError;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type TencentTmtVersion = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type TencentTmtCodeAsOf<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["current"]["code"];

/** An error whose code a later version added; as long as there is none, any listed one. */
export type TencentTmtLaterError<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["later"];

/** How an error looks to a version that did not have its code yet. */
export interface TencentTmtAddedError<Later extends TencentTmtListedError = TencentTmtListedError> extends TencentTmtOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Tencent Cloud Machine Translation error as it looks to a version of the catalog. {@link asOf} makes it. */
export type TencentTmtErrorAsOf<Version extends TencentTmtVersion> = TencentTmtAsOf[Version]["current"] | TencentTmtUnknownError | TencentTmtAddedError<TencentTmtAsOf[Version]["later"]>;
export {};

// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Errors, TencentApi2Lifecycles, TencentApi2ListedError, TencentApi2Occurrence, TencentApi2UnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which codes `later` versions added, and which were `removed` by then. */
export interface TencentApi2Versions {
  readonly "1.0.0": {
    later: Later["1.0.0"]["all"] | never;
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentApi2Versions["1.0.0"]["removed"];
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: TencentApi2Lifecycles["1.0.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: TencentApi2Lifecycles["1.1.0"] | Kept["1.0.0"]["all"];
  };
}

/** The codes that later versions added. */
interface Later {
  readonly "1.0.0": {
    readonly all: TencentApi2Lifecycles["1.1.0"] | never;
  };
  readonly "1.1.0": {
    readonly all: never;
  };
}

/** The errors of each version, and those that later versions added; as long as there are none, any listed one. */
export interface TencentApi2AsOf {
  readonly "1.0.0": {
    readonly current: TencentApi2Errors[Kept["1.0.0"]["all"]];
    readonly later: TencentApi2Errors[Later["1.0.0"]["all"]];
  };
  readonly "1.1.0": {
    readonly current: TencentApi2Errors[Kept["1.1.0"]["all"]];
    readonly later: TencentApi2ListedError;
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type TencentApi2Version = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code of a version of the catalog. */
export type TencentApi2CodeAsOf<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["current"]["code"];

/** An error whose code a later version added; as long as there is none, any listed one. */
export type TencentApi2LaterError<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["later"];

/** How an error looks to a version that did not have its code yet. */
export interface TencentApi2AddedError<Later extends TencentApi2ListedError = TencentApi2ListedError> extends TencentApi2Occurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
}

/** Any Tencent Cloud API 2.0 error as it looks to a version of the catalog. {@link asOf} makes it. */
export type TencentApi2ErrorAsOf<Version extends TencentApi2Version> = TencentApi2AsOf[Version]["current"] | TencentApi2UnknownError | TencentApi2AddedError<TencentApi2AsOf[Version]["later"]>;
export {};

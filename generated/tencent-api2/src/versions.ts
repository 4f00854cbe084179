// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Code, TencentApi2ErrorIn, TencentApi2Occurrence, TencentApi2UnknownError } from "./errors.js";

/** The versions of the catalog that added or removed codes: which came `later`, and which were `removed` by then. */
export interface TencentApi2Versions {
  readonly "1.0.0": {
    later: "4101" | "4102" | "4103" | "4104" | "4105" | "4106" | "4110" | TencentApi2Versions["1.1.0"]["later"];
    removed: never;
  };
  readonly "1.1.0": {
    later: never;
    removed: TencentApi2Versions["1.0.0"]["removed"];
  };
}

/** A version that can be named. Read from an object, because messages of the compiler then list the versions instead of this name. */
export type TencentApi2Version = { is: "1.0.0" | "1.1.0" }["is"];

/** Every code that there was in a version of the catalog. */
export type TencentApi2CodeAsOf<Version extends TencentApi2Version> = Exclude<TencentApi2Code, TencentApi2Versions[Version]["later" | "removed"]>;

/** An error whose code came after a version; as long as there is none, any listed one. */
export type TencentApi2LaterError<Version extends TencentApi2Version> = TencentApi2ErrorIn<Later<TencentApi2Versions[Version]["later"]>>;

type Later<Code extends TencentApi2Code> = [Code] extends [never] ? TencentApi2Code : Code;

/** How an error looks to a version that did not have its code yet. */
export interface TencentApi2AddedError<Version extends TencentApi2Version> extends TencentApi2Occurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: TencentApi2LaterError<Version>;
  readonly category: TencentApi2LaterError<Version>["category"];
  readonly retry: TencentApi2LaterError<Version>["retry"];
  readonly actor: TencentApi2LaterError<Version>["actor"];
}

/** Any Tencent Cloud API 2.0 error as it looks to a version of the catalog. {@link asOf} makes it. */
export type TencentApi2ErrorAsOf<Version extends TencentApi2Version> = TencentApi2ErrorIn<TencentApi2CodeAsOf<Version>> | TencentApi2UnknownError | TencentApi2AddedError<Version>;

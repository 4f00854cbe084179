// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import { nearest } from "./code.js";
import type { TencentApi2Error, TencentApi2Errors, TencentApi2Occurrence, TencentApi2UnknownError } from "./errors.js";
import { type HandlersOf, type Matchable, matchOr, type Naming, type Some, unhandled } from "./match.js";
import { unlisted } from "./unlisted.js";
import type { TencentApi2AddedError, TencentApi2CodeAsOf, TencentApi2ErrorAsOf, TencentApi2LaterError, TencentApi2Version, TencentApi2Versions } from "./versions.js";

/** One handler for each code of a version and `$unknown`. Codes that came later or had ended may have one, or `$added` handles what came later. */
export type TencentApi2HandlersAsOf<Version extends TencentApi2Version, Result> = HandlersOf<Result, Pick<TencentApi2Errors, TencentApi2CodeAsOf<Version> | "$unknown">> &
  Some<HandlersOf<Result, Pick<TencentApi2Errors, TencentApi2Versions[Version]["later" | "removed"]>>> &
  Added<Version, Result>;

interface Added<Version extends TencentApi2Version, Result> {
  /** The codes that came later. Without it, they go to `$unknown`, as they did before the catalog listed them. */
  // Nothing is to be inferred from its parameter, which would take the square of the time.
  readonly $added?: (error: NoInfer<TencentApi2LaterError<Version>>) => Result;
}

/** Calls the handler for the error's code. Leaving out a code that there was in `version` does not compile; later ones go to `$added`. */
export function matchAsOf<Version extends TencentApi2Version, Result, Handled extends keyof TencentApi2Errors | "$added" = TencentApi2CodeAsOf<Version> | "$unknown">(
  version: Version,
  error: NoInfer<Matchable<Handled, TencentApi2CodeAsOf<Version> | "$unknown">>,
  // What must be there is asked for by name, because `Result` is not inferred from a type whose names depend on `Version`.
  handlers: Some<HandlersOf<Result, TencentApi2Errors>> & Added<Version, Result> & Naming<Handled> & Record<TencentApi2CodeAsOf<Version> | "$unknown", {}>,
): Result {
  const given = handlers as Some<HandlersOf<Result, TencentApi2Errors>> & Added<Version, Result>;
  return matchOr(error as TencentApi2Error, given, (left) => {
    const seen = asOf(version, left) as TencentApi2Error | TencentApi2AddedError<Version>;
    if (seen.code !== "$added") return matchOr(seen, given, unhandled);
    return given.$added ? given.$added(left as never) : matchOr(asUnknown(left), given, unhandled);
  });
}

/** The error as it looks to a catalog that does not list its code: what a handler for `$unknown` takes. */
export function asUnknown(error: TencentApi2Error): TencentApi2UnknownError {
  return error.code === "$unknown" ? error : unlisted(error, nearest(error.code));
}

/** An error as it looks to a version of the catalog: `$added` if its code came later, `$unknown` if it had ended. For `switch` and `assertNever`. */
export function asOf<Version extends TencentApi2Version>(version: Version, error: TencentApi2Error): TencentApi2ErrorAsOf<Version> {
  const added = Object.hasOwn(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...(error as TencentApi2Occurrence), code: "$added", error } as TencentApi2ErrorAsOf<Version>;
  return error as TencentApi2ErrorAsOf<Version>;
}

/** Where a version stands. One that this catalog does not know yet comes after all others. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** The version in which each code came that the first one did not have. */
const since: Readonly<Record<string, string>> = {
  "4101": "1.1.0",
  "4102": "1.1.0",
  "4103": "1.1.0",
  "4104": "1.1.0",
  "4105": "1.1.0",
  "4106": "1.1.0",
  "4110": "1.1.0",
};

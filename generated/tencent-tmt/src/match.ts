// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtAddedError, TencentTmtAsOf, TencentTmtCode, TencentTmtError, TencentTmtErrorAsOf, TencentTmtErrorIn, TencentTmtErrors, TencentTmtListedError, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtVersion } from "./errors.js";
import { facts } from "./facts.js";
import { type AnyVersion, current, inside, isListed, nearest, unlisted } from "./is.js";
import { has } from "./runtime.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentTmtHandlers<Result> = HandlersOf<keyof TencentTmtErrors, Result>;

/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type TencentTmtHandlersAsOf<Version extends TencentTmtVersion, Result> =
  & HandlersOf<TencentTmtAsOf[Version]["current"]["code"] | "$unknown", Result>
  & ForAdded<TencentTmtAsOf[Version]["later"], Result>;

/** One handler for each of these codes. */
type HandlersOf<Code extends keyof TencentTmtErrors, Result> = { readonly [Key in keyof Pick<TencentTmtErrors, Code>]: (error: TencentTmtErrors[Key]) => Result };

/** A handler for codes from later versions, if there are any. */
type ForAdded<Later extends TencentTmtListedError, Result> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: TencentTmtAddedError<Later>) => Result };

/** A handler for errors that an operation does not list, if there are any. */
type ForOther<Other, Result> = { readonly [Key in [Other] extends [never] ? never : "$other"]: (error: TencentTmtOtherError) => Result };

/** The fields that `$added` and `$other` take from the error inside them. Both have it in `error`, so the code distinguishes the two. */
type Holding<Later, Other> = { readonly code: "$added"; readonly error: Later } | { readonly code: "$other"; readonly error: Other } | { readonly code: string };

/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof TencentTmtErrors]?: unknown };

/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends { readonly [code: string]: ((error: never) => infer Result) | undefined }
  ? Result
  : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;

/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;

/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export function match<
  Code extends keyof TencentTmtErrors,
  Handlers extends { readonly [Key in Code]: (error: TencentTmtErrors[Key]) => Anything } & ForAdded<Later, Anything> & ForOther<Other, Anything> & Documented,
  Later extends TencentTmtListedError = never,
  Other = never,
>(error: { readonly code: Code | "$added" | "$other" } & Holding<Later, Other>, handlers: Handlers): Results<Handlers>;
export function match(given: object, handlers: object): unknown {
  return handle(current(given as AnyVersion, handlers), handlers, (left) => {
    // Without a handler for `$other`, handle the error inside.
    const held = inside(left);
    if (held !== left) return match(held as TencentTmtUnknownError, handlers as never);
    const like = nearest(left.code, handlers);
    return left.code === "$unknown" ? unhandled(left) : handle(unlisted(left, like), handlers, () => unhandled(left));
  });
}

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Any extends AnyVersion, Handlers extends SomeHandlers<Any, keyof TencentTmtErrors & Any["code"]>, Result>(
  error: Any,
  handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented,
  otherwise: (error: Any) => Result,
): Results<Handlers> | Result;
export function matchOr(error: AnyVersion, handlers: object, otherwise: (error: never) => unknown): unknown {
  const others = otherwise as (error: AnyVersion) => unknown;
  return handle(current(error, facts), handlers, (left) => (left.code.startsWith("$") || isListed(left.code) ? others(left) : handle(asUnknown(left), handlers, others)));
}

/** Handlers that are all optional. */
type SomeHandlers<Any extends AnyVersion, Code extends keyof TencentTmtErrors> = { readonly [Key in Code]?: ((error: TencentTmtErrors[Key]) => Anything) } & {
  readonly [Key in "$added" & Any["code"]]?: (error: TencentTmtAddedError<LaterOf<Any>>) => Anything;
} & { readonly [Key in "$other" & Any["code"]]?: (error: TencentTmtOtherError) => Anything };

/** The errors that later versions added, out of a union of errors. */
export type LaterOf<Any> = [Any] extends [{ readonly code: "$added"; readonly error: infer Later extends TencentTmtListedError } | { readonly code: string }] ? Later : never;

function handle(error: AnyVersion, handlers: object, otherwise: (error: AnyVersion) => unknown): unknown {
  const handler = has(handlers, error.code) ? (handlers as Readonly<Record<string, unknown>>)[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export function assertNever(error: never): never {
  return unhandled(error);
}

/** Throws a `TypeError` for an error without a handler. */
function unhandled(error: AnyVersion): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export function asUnknown(given: AnyVersion): TencentTmtUnknownError {
  const error = inside(given);
  return error.code === "$unknown" ? current(error as TencentTmtUnknownError, facts) : unlisted(error, nearest(error.code, facts));
}

/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would also infer the version from the parameter type of `match`.
export function asOf<Version extends TencentTmtVersion, Any extends TencentTmtError | TencentTmtOtherError = TencentTmtError>(version: Version, error: Any): NoInfer<Seen<Version, Any>>;
export function asOf(version: string, given: AnyVersion): unknown {
  const held = inside(given);
  if (held !== given) {
    const seen = asOf(version as TencentTmtVersion, held as TencentTmtError);
    return seen.code === "$unknown" ? seen : given;
  }
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  const added = has(since, error.code) ? since[error.code] : undefined;
  if (added !== undefined && place(added) > place(version)) return { ...error, code: "$added", error };
  return error;
}

/** An error as of a version; for an error within an operation, only the codes of the operation that the version lists. */
type Seen<Version extends TencentTmtVersion, Any extends { readonly code: string }> = "$other" extends Any["code"]
  ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtAsOf[Version]["current"]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<TencentTmtAsOf[Version]["later"]>
  : TencentTmtErrorAsOf<Version>;

/** The position of a version. A version that this catalog does not list comes last. */
function place(version: string): number {
  const at = versions.indexOf(version);
  return at === -1 ? versions.length : at;
}

const versions = ["1.0.0", "1.1.0"];

/** For each code that the first version did not have: the version that added it. */
const since: Readonly<Record<string, string>> = {
  "ActionOffline": "1.1.0",
  "AuthFailure.InvalidAuthorization": "1.1.0",
  "InvalidRequest": "1.1.0",
  "IpInBlacklist": "1.1.0",
  "IpNotInWhitelist": "1.1.0",
  "NoSuchProduct": "1.1.0",
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "1.1.0",
  "RequestLimitExceeded.IPLimitExceeded": "1.1.0",
  "RequestLimitExceeded.UinLimitExceeded": "1.1.0",
  "RequestSizeLimitExceeded": "1.1.0",
  "ResponseSizeLimitExceeded": "1.1.0",
  "ServiceUnavailable": "1.1.0",
  "FailedOperation.DecodeErr": "1.1.0",
  "FailedOperation.DownloadErr": "1.1.0",
  "FailedOperation.ErrorUserArea": "1.1.0",
  "FailedOperation.InsertErr": "1.1.0",
  "FailedOperation.LanguageRecognitionErr": "1.1.0",
  "FailedOperation.RequestAiLabErr": "1.1.0",
  "FailedOperation.StopUsing": "1.1.0",
  "FailedOperation.SubmissionLimitReached": "1.1.0",
  "FailedOperation.TooManyWaitProcess": "1.1.0",
  "FailedOperation.UserHasNoFreeAmount": "1.1.0",
  "InternalError.ErrorGetRoute": "1.1.0",
  "InternalError.RequestFailed": "1.1.0",
  "InvalidParameter.MissingParameter": "1.1.0",
  "LimitExceeded.LimitedAccessFrequency": "1.1.0",
  "UnsupportedOperation.AudioDurationExceed": "1.1.0",
};

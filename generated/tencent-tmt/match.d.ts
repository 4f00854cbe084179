// Generated from the catalog tencent-tmt. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentTmtAddedError, TencentTmtAsOf, TencentTmtCode, TencentTmtError, TencentTmtErrorAsOf, TencentTmtErrorIn, TencentTmtErrors, TencentTmtListedError, TencentTmtOtherError, TencentTmtUnknownError, TencentTmtVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentTmtHandlers<Result> = HandlersOf<keyof TencentTmtErrors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type TencentTmtHandlersAsOf<
  Version extends TencentTmtVersion,
  Result
> = HandlersOf<TencentTmtAsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<TencentTmtAsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof TencentTmtErrors,
  Result
> = { readonly [Key in keyof Pick<TencentTmtErrors, Code>]: (error: TencentTmtErrors[Key]) => Result };
/** A handler for codes from later versions, if there are any. */
type ForAdded<
  Later extends TencentTmtListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: TencentTmtAddedError<Later>) => Result };
/** A handler for errors that an operation does not list, if there are any. */
type ForOther<
  Other,
  Result
> = { readonly [Key in [Other] extends [never] ? never : "$other"]: (error: TencentTmtOtherError) => Result };
/** The fields that `$added` and `$other` take from the error inside them. Both have it in `error`, so the code distinguishes the two. */
type Holding<
  Later,
  Other
> = {
  readonly code: "$added";
  readonly error: Later;
} | {
  readonly code: "$other";
  readonly error: Other;
} | {
  readonly code: string;
};
/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof TencentTmtErrors]?: unknown };
/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export declare function match<
  Code extends keyof TencentTmtErrors,
  Handlers extends { readonly [Key in Code]: (error: TencentTmtErrors[Key]) => Anything } & ForAdded<Later, Anything> & ForOther<Other, Anything> & Documented,
  Later extends TencentTmtListedError = never,
  Other = never
>(error: {
  readonly code: Code | "$added" | "$other";
} & Holding<Later, Other>, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof TencentTmtErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers that are all optional. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof TencentTmtErrors
> = { readonly [Key in Code]?: ((error: TencentTmtErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: TencentTmtAddedError<LaterOf<Any>>) => Anything } & { readonly [Key in "$other" & Any["code"]]?: (error: TencentTmtOtherError) => Anything };
/** The errors that later versions added, out of a union of errors. */
export type LaterOf<Any> = [Any] extends [{
  readonly code: "$added";
  readonly error: infer Later extends TencentTmtListedError;
} | {
  readonly code: string;
}] ? Later : never;
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export declare function asUnknown(given: AnyVersion): TencentTmtUnknownError;
/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<
  Version extends TencentTmtVersion,
  Any extends TencentTmtError | TencentTmtOtherError = TencentTmtError
>(version: Version, error: Any): NoInfer<Seen<Version, Any>>;
/** An error as of a version; for an error within an operation, only the codes of the operation that the version lists. */
type Seen<
  Version extends TencentTmtVersion,
  Any extends {
    readonly code: string;
  }
> = "$other" extends Any["code"] ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtAsOf[Version]["current"]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<TencentTmtAsOf[Version]["later"]> : TencentTmtErrorAsOf<Version>;
export {};

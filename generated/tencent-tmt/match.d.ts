// Generated from the catalog tencent-tmt. Do not edit: change the catalog, then generate again.
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
/** A handler for later codes, if there are any. */
type ForAdded<
  Later extends TencentTmtListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: TencentTmtAddedError<Later>) => Result };
/** A handler for errors that an operation does not list, if there are any. */
type ForOther<
  Other,
  Result
> = { readonly [Key in [Other] extends [never] ? never : "$other"]: (error: TencentTmtOtherError) => Result };
/** What `$added` and `$other` have of the error in them. Both have it as `error`, so the code tells which of the two it is. */
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
/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof TencentTmtErrors]?: unknown };
/** What the handlers return. Of an object that is written in place, the compiler reads this from all properties at once. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** What a handler may return. With `unknown` instead of `any`, a code that is left out would first be an error about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
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
/** Handlers of which any may be left out. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof TencentTmtErrors
> = { readonly [Key in Code]?: ((error: TencentTmtErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: TencentTmtAddedError<LaterOf<Any>>) => Anything } & { readonly [Key in "$other" & Any["code"]]?: (error: TencentTmtOtherError) => Anything };
/** The errors of later versions among some errors. */
export type LaterOf<Any> = [Any] extends [{
  readonly code: "$added";
  readonly error: infer Later extends TencentTmtListedError;
} | {
  readonly code: string;
}] ? Later : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(given: AnyVersion): TencentTmtUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<
  Version extends TencentTmtVersion,
  Any extends TencentTmtError | TencentTmtOtherError = TencentTmtError
>(version: Version, error: Any): NoInfer<Seen<Version, Any>>;
/** An error as of a version; of an error within an operation, what that version has of the operation. */
type Seen<
  Version extends TencentTmtVersion,
  Any extends {
    readonly code: string;
  }
> = "$other" extends Any["code"] ? TencentTmtErrorIn<TencentTmtCode & Any["code"] & TencentTmtAsOf[Version]["current"]["code"]> | TencentTmtUnknownError | TencentTmtOtherError | TencentTmtAddedError<TencentTmtAsOf[Version]["later"]> : TencentTmtErrorAsOf<Version>;
export {};

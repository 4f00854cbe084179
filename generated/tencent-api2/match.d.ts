// Generated from the catalog tencent-api2. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { TencentApi2AddedError, TencentApi2AsOf, TencentApi2Error, TencentApi2ErrorAsOf, TencentApi2Errors, TencentApi2ListedError, TencentApi2UnknownError, TencentApi2Version } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentApi2Handlers<Result> = HandlersOf<keyof TencentApi2Errors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type TencentApi2HandlersAsOf<
  Version extends TencentApi2Version,
  Result
> = HandlersOf<TencentApi2AsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<TencentApi2AsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof TencentApi2Errors,
  Result
> = { readonly [Key in keyof Pick<TencentApi2Errors, Code>]: (error: TencentApi2Errors[Key]) => Result };
/** A handler for codes from later versions, if there are any. */
type ForAdded<
  Later extends TencentApi2ListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: TencentApi2AddedError<Later>) => Result };
/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof TencentApi2Errors]?: unknown };
/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export declare function match<
  Code extends keyof TencentApi2Errors,
  Handlers extends { readonly [Key in Code]: (error: TencentApi2Errors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends TencentApi2ListedError = never
>(error: {
  readonly code: Code | "$added";
  readonly error?: Later;
}, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof TencentApi2Errors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers that are all optional. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof TencentApi2Errors
> = { readonly [Key in Code]?: ((error: TencentApi2Errors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: TencentApi2AddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends TencentApi2ListedError;
}] ? Later : never;
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export declare function asUnknown(error: AnyVersion): TencentApi2UnknownError;
/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends TencentApi2Version>(version: Version, error: TencentApi2Error): NoInfer<TencentApi2ErrorAsOf<Version>>;
export {};

// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { PostgresqlAddedError, PostgresqlAsOf, PostgresqlError, PostgresqlErrorAsOf, PostgresqlErrors, PostgresqlListedError, PostgresqlUnknownError, PostgresqlVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type PostgresqlHandlers<Result> = HandlersOf<keyof PostgresqlErrors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type PostgresqlHandlersAsOf<
  Version extends PostgresqlVersion,
  Result
> = HandlersOf<PostgresqlAsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<PostgresqlAsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof PostgresqlErrors,
  Result
> = { readonly [Key in keyof Pick<PostgresqlErrors, Code>]: (error: PostgresqlErrors[Key]) => Result };
/** A handler for codes from later versions, if there are any. */
type ForAdded<
  Later extends PostgresqlListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: PostgresqlAddedError<Later>) => Result };
/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof PostgresqlErrors]?: unknown };
/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export declare function match<
  Code extends keyof PostgresqlErrors,
  Handlers extends { readonly [Key in Code]: (error: PostgresqlErrors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends PostgresqlListedError = never
>(error: {
  readonly code: Code | "$added";
  readonly error?: Later;
}, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof PostgresqlErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers that are all optional. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof PostgresqlErrors
> = { readonly [Key in Code]?: ((error: PostgresqlErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: PostgresqlAddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends PostgresqlListedError;
}] ? Later : never;
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export declare function asUnknown(error: AnyVersion): PostgresqlUnknownError;
/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends PostgresqlVersion>(version: Version, error: PostgresqlError): NoInfer<PostgresqlErrorAsOf<Version>>;
export {};

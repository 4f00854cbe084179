// Generated from the catalog postgresql. Do not edit: change the catalog, then generate again.
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
/** A handler for later codes, if there are any. */
type ForAdded<
  Later extends PostgresqlListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: PostgresqlAddedError<Later>) => Result };
/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof PostgresqlErrors]?: unknown };
/** What the handlers return. Of an object that is written in place, the compiler reads this from all properties at once. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** What a handler may return. With `unknown` instead of `any`, a code that is left out would first be an error about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
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
/** Handlers of which any may be left out. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof PostgresqlErrors
> = { readonly [Key in Code]?: ((error: PostgresqlErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: PostgresqlAddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends PostgresqlListedError;
}] ? Later : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: AnyVersion): PostgresqlUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends PostgresqlVersion>(version: Version, error: PostgresqlError): NoInfer<PostgresqlErrorAsOf<Version>>;
export {};

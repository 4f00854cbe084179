// Generated from the catalog gengo. Do not edit: change the catalog, then generate again.
import type { GengoAddedError, GengoAsOf, GengoError, GengoErrorAsOf, GengoErrors, GengoListedError, GengoUnknownError, GengoVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type GengoHandlers<Result> = HandlersOf<keyof GengoErrors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type GengoHandlersAsOf<
  Version extends GengoVersion,
  Result
> = HandlersOf<GengoAsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<GengoAsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof GengoErrors,
  Result
> = { readonly [Key in keyof Pick<GengoErrors, Code>]: (error: GengoErrors[Key]) => Result };
/** A handler for later codes, if there are any. */
type ForAdded<
  Later extends GengoListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: GengoAddedError<Later>) => Result };
/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof GengoErrors]?: unknown };
/** What the handlers return. Of an object that is written in place, the compiler reads this from all properties at once. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** What a handler may return. With `unknown` instead of `any`, a code that is left out would first be an error about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
export declare function match<
  Code extends keyof GengoErrors,
  Handlers extends { readonly [Key in Code]: (error: GengoErrors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends GengoListedError = never
>(error: {
  readonly code: Code | "$added";
  readonly error?: Later;
}, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof GengoErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers of which any may be left out. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof GengoErrors
> = { readonly [Key in Code]?: ((error: GengoErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: GengoAddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends GengoListedError;
}] ? Later : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: AnyVersion): GengoUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends GengoVersion>(version: Version, error: GengoError): NoInfer<GengoErrorAsOf<Version>>;
export {};

// Generated from the catalog grpc. Do not edit: change the catalog, then generate again.
import type { GrpcAddedError, GrpcAsOf, GrpcError, GrpcErrorAsOf, GrpcErrors, GrpcListedError, GrpcUnknownError, GrpcVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type GrpcHandlers<Result> = HandlersOf<keyof GrpcErrors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type GrpcHandlersAsOf<
  Version extends GrpcVersion,
  Result
> = HandlersOf<GrpcAsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<GrpcAsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof GrpcErrors,
  Result
> = { readonly [Key in keyof Pick<GrpcErrors, Code>]: (error: GrpcErrors[Key]) => Result };
/** A handler for later codes, if there are any. */
type ForAdded<
  Later extends GrpcListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: GrpcAddedError<Later>) => Result };
/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof GrpcErrors]?: unknown };
/** What the handlers return. Of an object that is written in place, the compiler reads this from all properties at once. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** What a handler may return. With `unknown` instead of `any`, a code that is left out would first be an error about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
export declare function match<
  Code extends keyof GrpcErrors,
  Handlers extends { readonly [Key in Code]: (error: GrpcErrors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends GrpcListedError = never
>(error: {
  readonly code: Code | "$added";
  readonly error?: Later;
}, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof GrpcErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers of which any may be left out. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof GrpcErrors
> = { readonly [Key in Code]?: ((error: GrpcErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: GrpcAddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends GrpcListedError;
}] ? Later : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code: what a handler for `$unknown` takes. */
export declare function asUnknown(error: AnyVersion): GrpcUnknownError;
/** An error as it looks to a version of the catalog: `$added` if a later version added its code, `$unknown` if it was removed by then. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends GrpcVersion>(version: Version, error: GrpcError): NoInfer<GrpcErrorAsOf<Version>>;
export {};

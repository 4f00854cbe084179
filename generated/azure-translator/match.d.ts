// Generated from the catalog azure-translator. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AzureTranslatorAddedError, AzureTranslatorAsOf, AzureTranslatorError, AzureTranslatorErrorAsOf, AzureTranslatorErrors, AzureTranslatorListedError, AzureTranslatorUnknownError, AzureTranslatorVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AzureTranslatorHandlers<Result> = HandlersOf<keyof AzureTranslatorErrors, Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type AzureTranslatorHandlersAsOf<
  Version extends AzureTranslatorVersion,
  Result
> = HandlersOf<AzureTranslatorAsOf[Version]["current"]["code"] | "$unknown", Result> & ForAdded<AzureTranslatorAsOf[Version]["later"], Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof AzureTranslatorErrors,
  Result
> = { readonly [Key in keyof Pick<AzureTranslatorErrors, Code>]: (error: AzureTranslatorErrors[Key]) => Result };
/** A handler for codes from later versions, if there are any. */
type ForAdded<
  Later extends AzureTranslatorListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: AzureTranslatorAddedError<Later>) => Result };
/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof AzureTranslatorErrors]?: unknown };
/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export declare function match<
  Code extends keyof AzureTranslatorErrors,
  Handlers extends { readonly [Key in Code]: (error: AzureTranslatorErrors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends AzureTranslatorListedError = never
>(error: {
  readonly code: Code | "$added";
  readonly error?: Later;
}, handlers: Handlers): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof AzureTranslatorErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers that are all optional. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof AzureTranslatorErrors
> = { readonly [Key in Code]?: ((error: AzureTranslatorErrors[Key]) => Anything) } & { readonly [Key in "$added" & Any["code"]]?: (error: AzureTranslatorAddedError<LaterOf<Any>>) => Anything };
type LaterOf<Any> = [Any] extends [{
  readonly code: string;
  readonly error?: infer Later extends AzureTranslatorListedError;
}] ? Later : never;
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export declare function asUnknown(error: AnyVersion): AzureTranslatorUnknownError;
/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<Version extends AzureTranslatorVersion>(version: Version, error: AzureTranslatorError): NoInfer<AzureTranslatorErrorAsOf<Version>>;
export {};

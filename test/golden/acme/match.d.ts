// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeAddedError, AcmeAsOf, AcmeCode, AcmeError, AcmeErrorAsOf, AcmeErrorIn, AcmeErrors, AcmeLifecycles, AcmeListedError, AcmeOtherError, AcmeUnknownError, AcmeVersion } from "./errors.js";
import { type AnyVersion } from "./is.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. Handlers for retired codes are optional. */
export type AcmeHandlers<Result> = HandlersOf<Exclude<keyof AcmeErrors, Retired>, Result> & ForRetired<Result>;
/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type AcmeHandlersAsOf<
  Version extends AcmeVersion,
  Result
> = HandlersOf<Exclude<AcmeAsOf[Version]["current"]["code"], Retired> | "$unknown", Result> & ForAdded<AcmeAsOf[Version]["later"], Result> & ForRetired<Result>;
/** One handler for each of these codes. */
type HandlersOf<
  Code extends keyof AcmeErrors,
  Result
> = { readonly [Key in keyof Pick<AcmeErrors, Code>]: (error: AcmeErrors[Key]) => Result };
/** A handler for codes from later versions, if there are any. */
type ForAdded<
  Later extends AcmeListedError,
  Result
> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: AcmeAddedError<Later>) => Result };
/** A handler for errors that an operation does not list, if there are any. */
type ForOther<
  Other,
  Result
> = { readonly [Key in [Other] extends [never] ? never : "$other"]: (error: AcmeOtherError) => Result };
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
/** The removed codes. Without a handler, they go to `$unknown`. */
type Retired = AcmeLifecycles["1.0.0 to 1.2.0"];
type ForRetired<Result> = { readonly [Code in keyof Pick<AcmeErrors, Retired>]?: ((error: AcmeErrors[Code]) => Result) | Inherited<Code> };
/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof AcmeErrors]?: unknown };
/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends {
  readonly [code: string]: ((error: never) => infer Result) | undefined;
} ? Result : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;
/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;
/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export declare function match<
  Code extends keyof AcmeErrors,
  Handlers extends { readonly [Key in Code]: (error: AcmeErrors[Key]) => Anything } & ForAdded<Later, Anything> & ForOther<Other, Anything> & ForRetired<Anything> & Documented,
  Later extends AcmeListedError = never,
  Other = never
>(error: {
  readonly code: Code | Retired | "$added" | "$other";
} & Holding<Later, Other>, handlers: Handlers & Own<Code, Handlers>): Results<Handlers>;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<
  Any extends AnyVersion,
  Handlers extends SomeHandlers<Any, keyof AcmeErrors & Any["code"]>,
  Result
>(error: Any, handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented, otherwise: (error: Any) => Result): Results<Handlers> | Result;
/** Handlers that are all optional. */
type SomeHandlers<
  Any extends AnyVersion,
  Code extends keyof AcmeErrors
> = { readonly [Key in Code]?: ((error: AcmeErrors[Key]) => Anything) | Inherited<Key> } & { readonly [Key in "$added" & Any["code"]]?: (error: AcmeAddedError<LaterOf<Any>>) => Anything } & { readonly [Key in "$other" & Any["code"]]?: (error: AcmeOtherError) => Anything };
/** The errors that later versions added, out of a union of errors. */
export type LaterOf<Any> = [Any] extends [{
  readonly code: "$added";
  readonly error: infer Later extends AcmeListedError;
} | {
  readonly code: string;
}] ? Later : never;
/** Properties that every object inherits and whose names are also codes. */
type Inherited<Code> = Code extends keyof typeof Object.prototype ? (typeof Object.prototype)[Code] : never;
/** Rejects inherited properties whose names are codes as handlers. */
type Own<
  Code,
  Handlers
> = { readonly [Key in Exclude<Code & keyof typeof Object.prototype, keyof Handlers>]: {
  readonly "no handler": Key;
} };
/** Use it in the `default` of a `switch` over `error.code`: it compiles only if every code is handled. */
export declare function assertNever(error: never): never;
/** The error as if the catalog did not list its code, as a handler for `$unknown` takes it. */
export declare function asUnknown(given: AnyVersion): AcmeUnknownError;
/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
export declare function asOf<
  Version extends AcmeVersion,
  Any extends AcmeError | AcmeOtherError = AcmeError
>(version: Version, error: Any): NoInfer<Seen<Version, Any>>;
/** An error as of a version; for an error within an operation, only the codes of the operation that the version lists. */
type Seen<
  Version extends AcmeVersion,
  Any extends {
    readonly code: string;
  }
> = "$other" extends Any["code"] ? AcmeErrorIn<AcmeCode & Any["code"] & AcmeAsOf[Version]["current"]["code"]> | AcmeUnknownError | AcmeOtherError | AcmeAddedError<AcmeAsOf[Version]["later"]> : AcmeErrorAsOf<Version>;
export {};

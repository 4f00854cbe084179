// Generated from the catalog rozetta-t4oo. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { RozettaT4ooAddedError, RozettaT4ooAsOf, RozettaT4ooError, RozettaT4ooErrorAsOf, RozettaT4ooErrors, RozettaT4ooListedError, RozettaT4ooUnknownError, RozettaT4ooVersion } from "./errors.js";
import { facts } from "./facts.js";
import { type AnyVersion, current, isListed, unlisted } from "./is.js";
import { has } from "./runtime.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type RozettaT4ooHandlers<Result> = HandlersOf<keyof RozettaT4ooErrors, Result>;

/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type RozettaT4ooHandlersAsOf<Version extends RozettaT4ooVersion, Result> =
  & HandlersOf<RozettaT4ooAsOf[Version]["current"]["code"] | "$unknown", Result>
  & ForAdded<RozettaT4ooAsOf[Version]["later"], Result>;

/** One handler for each of these codes. */
type HandlersOf<Code extends keyof RozettaT4ooErrors, Result> = { readonly [Key in keyof Pick<RozettaT4ooErrors, Code>]: (error: RozettaT4ooErrors[Key]) => Result };

/** A handler for codes from later versions, if there are any. */
type ForAdded<Later extends RozettaT4ooListedError, Result> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: RozettaT4ooAddedError<Later>) => Result };

/** Adds no constraint. From it, editors get the doc comments of the codes, instead of `keyof`. */
type Documented = { readonly [Code in keyof RozettaT4ooErrors]?: unknown };

/** The result type of the handlers. For an object literal, the compiler infers it from all properties together. */
type Results<Handlers> = Handlers extends { readonly [code: string]: ((error: never) => infer Result) | undefined }
  ? Result
  : Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;

/** The type that a handler may return. With `unknown` instead of `any`, the first compiler message about a missing code would be about the result. */
type Anything = ReturnType<JSON["parse"]>;

/** Calls the handler for the error's code, and returns its result. Every code of the error's type must have a handler. */
export function match<
  Code extends keyof RozettaT4ooErrors,
  Handlers extends { readonly [Key in Code]: (error: RozettaT4ooErrors[Key]) => Anything } & ForAdded<Later, Anything> & Documented,
  Later extends RozettaT4ooListedError = never,
>(error: { readonly code: Code | "$added"; readonly error?: Later }, handlers: Handlers): Results<Handlers>;
export function match(given: object, handlers: object): unknown {
  return handle(current(given as AnyVersion, handlers), handlers, (left) => {
    const like = undefined;
    return left.code === "$unknown" ? unhandled(left) : handle(unlisted(left, like), handlers, () => unhandled(left));
  });
}

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Any extends AnyVersion, Handlers extends SomeHandlers<Any, keyof RozettaT4ooErrors & Any["code"]>, Result>(
  error: Any,
  handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented,
  otherwise: (error: Any) => Result,
): Results<Handlers> | Result;
export function matchOr(error: AnyVersion, handlers: object, otherwise: (error: never) => unknown): unknown {
  const others = otherwise as (error: AnyVersion) => unknown;
  return handle(current(error, facts), handlers, (left) => (left.code.startsWith("$") || isListed(left.code) ? others(left) : handle(asUnknown(left), handlers, others)));
}

/** Handlers that are all optional. */
type SomeHandlers<Any extends AnyVersion, Code extends keyof RozettaT4ooErrors> = { readonly [Key in Code]?: ((error: RozettaT4ooErrors[Key]) => Anything) } & {
  readonly [Key in "$added" & Any["code"]]?: (error: RozettaT4ooAddedError<LaterOf<Any>>) => Anything;
};

type LaterOf<Any> = [Any] extends [{ readonly code: string; readonly error?: infer Later extends RozettaT4ooListedError }] ? Later : never;

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
export function asUnknown(error: AnyVersion): RozettaT4ooUnknownError {
  return error.code === "$unknown" ? current(error as RozettaT4ooUnknownError, facts) : unlisted(error, undefined);
}

/** The error as that version of the catalog would report it: `$added` if a later version added its code, `$unknown` if that version had removed it. For `match`, or a `switch` with `assertNever`. */
// Without NoInfer, the compiler would also infer the version from the parameter type of `match`.
export function asOf<Version extends RozettaT4ooVersion>(version: Version, error: RozettaT4ooError): NoInfer<RozettaT4ooErrorAsOf<Version>>;
export function asOf(_version: string, given: AnyVersion): unknown {
  if (!isListed(given.code)) return asUnknown(given);
  const error = current(given, facts);
  return error;
}

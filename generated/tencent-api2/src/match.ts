// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Errors, TencentApi2ListedError } from "./errors.js";
import type { TencentApi2AddedError, TencentApi2AsOf, TencentApi2Version } from "./versions.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentApi2Handlers<Result> = HandlersOf<keyof TencentApi2Errors, Result>;

/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type TencentApi2HandlersAsOf<Version extends TencentApi2Version, Result> =
  & HandlersOf<TencentApi2AsOf[Version]["current"]["code"] | "$unknown", Result>
  & ForAdded<TencentApi2AsOf[Version]["later"], Result>;

/** One handler for each of these codes. */
type HandlersOf<Code extends keyof TencentApi2Errors, Result> = { readonly [Key in keyof Pick<TencentApi2Errors, Code>]: (error: TencentApi2Errors[Key]) => Result };

/** A handler for later codes, if there are any. */
type ForAdded<Later extends TencentApi2ListedError, Result> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: TencentApi2AddedError<Later>) => Result };

/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof TencentApi2Errors]?: unknown };

/** What the handlers return. */
type Results<Handlers> = Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;

/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
export function match<
  Code extends keyof TencentApi2Errors,
  Handlers extends { readonly [Key in Code]: (error: TencentApi2Errors[Key]) => unknown } & ForAdded<Later, unknown> & Documented,
  Later extends TencentApi2ListedError = never,
>(error: { readonly code: Code | "$added"; readonly error?: Later }, handlers: Handlers): Results<Handlers>;
export function match(given: object, handlers: object): unknown {
  const error = given as Coded;
  return handle(error, handlers, unhandled);
}

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Any extends Coded, Handlers extends SomeHandlers<Any, keyof TencentApi2Errors & Any["code"]>, Result>(
  error: Any,
  handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented,
  otherwise: (error: Any) => Result,
): Results<Handlers> | Result;
export function matchOr(error: Coded, handlers: object, otherwise: (error: never) => unknown): unknown {
  return handle(error, handlers, otherwise as (error: Coded) => unknown);
}

/** Handlers of which any may be left out. */
type SomeHandlers<Any extends Coded, Code extends keyof TencentApi2Errors> = { readonly [Key in Code]?: ((error: TencentApi2Errors[Key]) => unknown) } & {
  readonly [Key in "$added" & Any["code"]]?: (error: TencentApi2AddedError<LaterOf<Any>>) => unknown;
};

type LaterOf<Any> = [Any] extends [{ readonly code: string; readonly error?: infer Later extends TencentApi2ListedError }] ? Later : never;

/** An error of any version, as far as it has to be known to be handled. */
interface Coded {
  readonly code: string;
  readonly provider: "tencent-api2";
}

function handle(error: Coded, handlers: object, otherwise: (error: Coded) => unknown): unknown {
  const handler = Object.hasOwn(handlers, error.code) ? (handlers as Readonly<Record<string, unknown>>)[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

/** Throws: an error came that nobody handles. */
function unhandled(error: Coded): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

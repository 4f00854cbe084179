// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorErrors, AzureTranslatorListedError } from "./errors.js";
import type { AzureTranslatorAddedError, AzureTranslatorAsOf, AzureTranslatorVersion } from "./versions.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AzureTranslatorHandlers<Result> = HandlersOf<keyof AzureTranslatorErrors, Result>;

/** One handler for each code of a version, `$unknown`, and `$added` for codes that later versions added. */
export type AzureTranslatorHandlersAsOf<Version extends AzureTranslatorVersion, Result> =
  & HandlersOf<AzureTranslatorAsOf[Version]["current"]["code"] | "$unknown", Result>
  & ForAdded<AzureTranslatorAsOf[Version]["later"], Result>;

/** One handler for each of these codes. */
type HandlersOf<Code extends keyof AzureTranslatorErrors, Result> = { readonly [Key in keyof Pick<AzureTranslatorErrors, Code>]: (error: AzureTranslatorErrors[Key]) => Result };

/** A handler for later codes, if there are any. */
type ForAdded<Later extends AzureTranslatorListedError, Result> = { readonly [Key in [Later] extends [never] ? never : "$added"]: (error: AzureTranslatorAddedError<Later>) => Result };

/** Asks for nothing: an editor takes from it the doc comments of the codes, which it says `keyof` for. */
type Documented = { readonly [Code in keyof AzureTranslatorErrors]?: unknown };

/** What the handlers return. */
type Results<Handlers> = Handlers[keyof Handlers] extends ((error: never) => infer Result) | undefined ? Result : never;

/** Calls the handler for the error's code. It has to handle every code of the error's type; the result is what the handlers return. */
export function match<
  Code extends keyof AzureTranslatorErrors,
  Handlers extends { readonly [Key in Code]: (error: AzureTranslatorErrors[Key]) => unknown } & ForAdded<Later, unknown> & Documented,
  Later extends AzureTranslatorListedError = never,
>(error: { readonly code: Code | "$added"; readonly error?: Later }, handlers: Handlers): Results<Handlers>;
export function match(given: object, handlers: object): unknown {
  const error = given as Coded;
  return handle(error, handlers, unhandled);
}

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Any extends Coded, Handlers extends SomeHandlers<Any, keyof AzureTranslatorErrors & Any["code"]>, Result>(
  error: Any,
  handlers: Handlers & { readonly [Key in Exclude<keyof Handlers, Any["code"]>]: never } & Documented,
  otherwise: (error: Any) => Result,
): Results<Handlers> | Result;
export function matchOr(error: Coded, handlers: object, otherwise: (error: never) => unknown): unknown {
  return handle(error, handlers, otherwise as (error: Coded) => unknown);
}

/** Handlers of which any may be left out. */
type SomeHandlers<Any extends Coded, Code extends keyof AzureTranslatorErrors> = { readonly [Key in Code]?: ((error: AzureTranslatorErrors[Key]) => unknown) } & {
  readonly [Key in "$added" & Any["code"]]?: (error: AzureTranslatorAddedError<LaterOf<Any>>) => unknown;
};

type LaterOf<Any> = [Any] extends [{ readonly code: string; readonly error?: infer Later extends AzureTranslatorListedError }] ? Later : never;

/** An error of any version, as far as it has to be known to be handled. */
interface Coded {
  readonly code: string;
  readonly provider: "azure-translator";
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

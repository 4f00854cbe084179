// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorError, AzureTranslatorErrors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AzureTranslatorHandlers<Result> = HandlersOf<Result, AzureTranslatorErrors>;

/** One handler for each of these errors. The doc comments of their codes go with them because it says `keyof`. */
export type HandlersOf<Result, Errors> = { readonly [Code in keyof Errors]: (error: Errors[Code]) => Result };

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof AzureTranslatorErrors = keyof AzureTranslatorErrors>(
  // Without NoInfer the compiler would look for `Handled` in every error as well.
  error: NoInfer<Matchable<Handled, keyof AzureTranslatorErrors>>,
  handlers: AzureTranslatorHandlers<Result> & Naming<Handled>,
): Result {
  return matchOr(error as AzureTranslatorError, handlers as AzureTranslatorHandlers<Result>, unhandled);
}

/** Any error if every needed code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
export type Matchable<Handled extends string, Needed extends string> = [Needed] extends [Handled] ? AzureTranslatorError : `no handler for ${Exclude<Needed, Handled>}`;

/** Where the compiler reads off which codes are handled. It asks for nothing: no code is left in it, and being no code's type, it is not asked for each handler's. */
export type Naming<Handled extends string> = { readonly [Code in Handled & (Handled & string extends string ? never : Handled & string)]: unknown };

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: AzureTranslatorError,
  handlers: Some<HandlersOf<Result, AzureTranslatorErrors>>,
  otherwise: (error: AzureTranslatorError) => Result,
): Result {
  const table: Readonly<Record<string, unknown>> = handlers;
  const handler = (Object.hasOwn(handlers, error.code) ? table[error.code] : undefined) as typeof otherwise | undefined;
  return (handler ?? otherwise)(error);
}

/** Handlers of which any may be left out. */
export type Some<Handlers> = Partial<Handlers>;

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

/** Throws: an error came that nobody handles. */
export function unhandled(error: AzureTranslatorError): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

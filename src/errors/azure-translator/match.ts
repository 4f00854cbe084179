// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
/* eslint-disable */
import type { AzureTranslatorError, AzureTranslatorErrors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AzureTranslatorHandlers<Result> = {
  readonly [Code in keyof AzureTranslatorErrors]: (error: AzureTranslatorErrors[Code]) => Result;
};

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof AzureTranslatorErrors = keyof AzureTranslatorErrors>(
  // Without NoInfer the compiler would look for `Handled` in every error as well.
  error: NoInfer<Matchable<Handled>>,
  handlers: AzureTranslatorHandlers<Result> & Record<Handled, unknown>,
): Result {
  return matchOr(error as AzureTranslatorError, handlers, unhandled);
}

/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof AzureTranslatorErrors] extends [Handled]
  ? AzureTranslatorError
  : `no handler for ${Exclude<keyof AzureTranslatorErrors, Handled>}`;

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: AzureTranslatorError,
  handlers: Partial<AzureTranslatorHandlers<Result>>,
  otherwise: (error: AzureTranslatorError) => Result,
): Result {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

function unhandled(error: AzureTranslatorError): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

// Generated from azure-translator.json. Do not edit: change the catalog, then generate again.
import type { AzureTranslatorError, AzureTranslatorErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AzureTranslatorHandlers<Result> = { readonly [Code in keyof AzureTranslatorErrors]: (error: AzureTranslatorErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof AzureTranslatorErrors = keyof AzureTranslatorErrors
>(error: NoInfer<Matchable<Handled>>, handlers: AzureTranslatorHandlers<Result> & Record<Handled, unknown>): Result;
/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof AzureTranslatorErrors] extends [Handled] ? AzureTranslatorError : `no handler for ${Exclude<keyof AzureTranslatorErrors, Handled>}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: AzureTranslatorError, handlers: Partial<AzureTranslatorHandlers<Result>>, otherwise: (error: AzureTranslatorError) => Result): Result;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoError, GengoErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type GengoHandlers<Result> = { readonly [Code in keyof GengoErrors]: (error: GengoErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof GengoErrors = keyof GengoErrors
>(error: NoInfer<Matchable<Handled>>, handlers: GengoHandlers<Result> & Record<Handled, unknown>): Result;
/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof GengoErrors] extends [Handled] ? GengoError : `no handler for ${Exclude<keyof GengoErrors, Handled>}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: GengoError, handlers: Partial<GengoHandlers<Result>>, otherwise: (error: GengoError) => Result): Result;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoError, GengoErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type GengoHandlers<Result> = { readonly [Code in keyof GengoErrors]: (error: GengoErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof GengoErrors = keyof GengoErrors
>(error: Matchable<Exclude<keyof GengoErrors, Handled>>, handlers: GengoHandlers<Result> & Readonly<Record<Handled, unknown>>): Result;
/** Any error, once no code is left out. Until then a sentence that names the codes, for the compiler to print. */
type Matchable<LeftOut extends string> = [LeftOut] extends [never] ? GengoError : `no handler for ${LeftOut}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: GengoError, handlers: Partial<GengoHandlers<Result>>, otherwise: (error: GengoError) => Result): Result;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError, RozettaT4ooErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type RozettaT4ooHandlers<Result> = { readonly [Code in keyof RozettaT4ooErrors]: (error: RozettaT4ooErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof RozettaT4ooErrors = keyof RozettaT4ooErrors
>(error: Matchable<Exclude<keyof RozettaT4ooErrors, Handled>>, handlers: RozettaT4ooHandlers<Result> & Readonly<Record<Handled, unknown>>): Result;
/** Any error, once no code is left out. Until then a sentence that names the codes, for the compiler to print. */
type Matchable<LeftOut extends string> = [LeftOut] extends [never] ? RozettaT4ooError : `no handler for ${LeftOut}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: RozettaT4ooError, handlers: Partial<RozettaT4ooHandlers<Result>>, otherwise: (error: RozettaT4ooError) => Result): Result;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

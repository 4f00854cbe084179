// Generated from acme.json. Do not edit: change the catalog, then generate again.
import type { AcmeError, AcmeErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type AcmeHandlers<Result> = { readonly [Code in keyof AcmeErrors]: (error: AcmeErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof AcmeErrors = keyof AcmeErrors
>(error: NoInfer<Matchable<Handled>>, handlers: AcmeHandlers<Result> & Record<Handled, unknown>): Result;
/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof AcmeErrors] extends [Handled] ? AcmeError : `no handler for ${Exclude<keyof AcmeErrors, Handled>}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: AcmeError, handlers: { readonly [Code in keyof AcmeHandlers<Result>]?: AcmeHandlers<Result>[Code] | Inherited<Code> }, otherwise: (error: AcmeError) => Result): Result;
/** What every object has under the name of a code without being given it. */
type Inherited<Code> = Code extends keyof typeof Object.prototype ? (typeof Object.prototype)[Code] : never;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

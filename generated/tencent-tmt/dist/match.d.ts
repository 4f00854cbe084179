// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtError, TencentTmtErrors } from "./errors.js";
/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentTmtHandlers<Result> = { readonly [Code in keyof TencentTmtErrors]: (error: TencentTmtErrors[Code]) => Result };
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export declare function match<
  Result,
  Handled extends keyof TencentTmtErrors = keyof TencentTmtErrors
>(error: NoInfer<Matchable<Handled>>, handlers: TencentTmtHandlers<Result> & Record<Handled, unknown>): Result;
/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof TencentTmtErrors] extends [Handled] ? TencentTmtError : `no handler for ${Exclude<keyof TencentTmtErrors, Handled>}`;
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export declare function matchOr<Result>(error: TencentTmtError, handlers: Partial<TencentTmtHandlers<Result>>, otherwise: (error: TencentTmtError) => Result): Result;
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export declare function assertNever(error: never): never;
export {};

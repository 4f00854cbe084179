// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
import type { TencentApi2Error, TencentApi2Errors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentApi2Handlers<Result> = {
  readonly [Code in keyof TencentApi2Errors]: (error: TencentApi2Errors[Code]) => Result;
};

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof TencentApi2Errors = keyof TencentApi2Errors>(
  // Without NoInfer the compiler would look for `Handled` in every error as well.
  error: NoInfer<Matchable<Handled>>,
  handlers: TencentApi2Handlers<Result> & Record<Handled, unknown>,
): Result {
  return matchOr(error as TencentApi2Error, handlers, unhandled);
}

/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof TencentApi2Errors] extends [Handled]
  ? TencentApi2Error
  : `no handler for ${Exclude<keyof TencentApi2Errors, Handled>}`;

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: TencentApi2Error,
  handlers: Partial<TencentApi2Handlers<Result>>,
  otherwise: (error: TencentApi2Error) => Result,
): Result {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

function unhandled(error: TencentApi2Error): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

// Generated from tencent-tmt.json. Do not edit: change the catalog, then generate again.
import type { TencentTmtError, TencentTmtErrors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type TencentTmtHandlers<Result> = {
  readonly [Code in keyof TencentTmtErrors]: (error: TencentTmtErrors[Code]) => Result;
};

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof TencentTmtErrors = keyof TencentTmtErrors>(
  error: Matchable<Exclude<keyof TencentTmtErrors, Handled>>,
  handlers: TencentTmtHandlers<Result> & Readonly<Record<Handled, unknown>>,
): Result {
  return matchOr(error as TencentTmtError, handlers, unhandled);
}

/** Any error, once no code is left out. Until then a sentence that names the codes, for the compiler to print. */
type Matchable<LeftOut extends string> = [LeftOut] extends [never] ? TencentTmtError : `no handler for ${LeftOut}`;

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: TencentTmtError,
  handlers: Partial<TencentTmtHandlers<Result>>,
  otherwise: (error: TencentTmtError) => Result,
): Result {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

function unhandled(error: TencentTmtError): never {
  throw new TypeError("tencent-tmt" + ": no handler for code " + JSON.stringify(error.code));
}

// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
import type { RozettaT4ooError, RozettaT4ooErrors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type RozettaT4ooHandlers<Result> = {
  readonly [Code in keyof RozettaT4ooErrors]: (error: RozettaT4ooErrors[Code]) => Result;
};

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof RozettaT4ooErrors = keyof RozettaT4ooErrors>(
  // Without NoInfer the compiler would look for `Handled` in every error as well.
  error: NoInfer<Matchable<Handled>>,
  handlers: RozettaT4ooHandlers<Result> & Record<Handled, unknown>,
): Result {
  return matchOr(error as RozettaT4ooError, handlers, unhandled);
}

/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof RozettaT4ooErrors] extends [Handled]
  ? RozettaT4ooError
  : `no handler for ${Exclude<keyof RozettaT4ooErrors, Handled>}`;

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: RozettaT4ooError,
  handlers: Partial<RozettaT4ooHandlers<Result>>,
  otherwise: (error: RozettaT4ooError) => Result,
): Result {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

function unhandled(error: RozettaT4ooError): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

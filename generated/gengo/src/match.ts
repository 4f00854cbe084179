// Generated from gengo.json. Do not edit: change the catalog, then generate again.
import type { GengoError, GengoErrors } from "./errors.js";

/** One handler for each code, and `$unknown` for codes that the catalog does not list. */
export type GengoHandlers<Result> = {
  readonly [Code in keyof GengoErrors]: (error: GengoErrors[Code]) => Result;
};

/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match<Result, Handled extends keyof GengoErrors = keyof GengoErrors>(
  // Without NoInfer the compiler would look for `Handled` in every error as well.
  error: NoInfer<Matchable<Handled>>,
  handlers: GengoHandlers<Result> & Record<Handled, unknown>,
): Result {
  return matchOr(error as GengoError, handlers, unhandled);
}

/** Any error if every code is handled. If not, a sentence that no error is, so that the compiler's message begins with what is left out. */
type Matchable<Handled> = [keyof GengoErrors] extends [Handled]
  ? GengoError
  : `no handler for ${Exclude<keyof GengoErrors, Handled>}`;

/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr<Result>(
  error: GengoError,
  handlers: Partial<GengoHandlers<Result>>,
  otherwise: (error: GengoError) => Result,
): Result {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return ((handler as typeof otherwise | undefined) ?? otherwise)(error);
}

/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error: never): never {
  return unhandled(error);
}

function unhandled(error: GengoError): never {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

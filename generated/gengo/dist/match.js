// Generated from gengo.json. Do not edit: change the catalog, then generate again.
/** Calls the handler for the error's code. Leaving a code out does not compile. */
export function match(error, handlers) {
  return matchOr(error, handlers, unhandled);
}
/** Calls the handler for the error's code, or `otherwise` if there is none. */
export function matchOr(error, handlers, otherwise) {
  const table = handlers;
  const handler = Object.hasOwn(handlers, error.code) ? table[error.code] : undefined;
  return (handler ?? otherwise)(error);
}
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error) {
  return unhandled(error);
}
/** Throws: an error came that nobody handles. */
export function unhandled(error) {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

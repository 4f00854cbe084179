// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
export function match(given, handlers) {
  const error = given;
  return handle(error, handlers, unhandled);
}
export function matchOr(error, handlers, otherwise) {
  return handle(error, handlers, otherwise);
}
function handle(error, handlers, otherwise) {
  const handler = Object.hasOwn(handlers, error.code) ? handlers[error.code] : undefined;
  return (handler ?? otherwise)(error);
}
/** Stands in the `default` of a `switch` over `error.code`, and compiles only where no code is left. */
export function assertNever(error) {
  return unhandled(error);
}
/** Throws: an error came that nobody handles. */
function unhandled(error) {
  throw new TypeError(`${error.provider}: no handler for code ${JSON.stringify(error.code)}`);
}

// Generated from acme.json. Do not edit: change the catalog, then generate again.
/** What happened, in the locale of `messages`. */
export function message(error, messages) {
  return error.code === "$unknown" ? messages.$unknown(error) : told(messages[error.code], error);
}
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error, solutions) {
  if (error.code === "$unknown" || !Object.hasOwn(solutions, error.code)) return undefined;
  const text = solutions[error.code];
  return text === undefined ? undefined : told(text, error);
}
/** The text itself, or what its function makes of the error's parameters; those of an error made elsewhere may be missing. */
function told(text, error) {
  return typeof text === "string" ? text : text(error.parameters ?? {});
}

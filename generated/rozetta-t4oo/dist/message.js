// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
/** What happened, in the locale of `messages`. */
export function message(error, messages) {
  return error.code === "$unknown" ? messages.$unknown(error) : messages[error.code];
}
/** What to do about it, in the locale of `solutions`; `undefined` where the catalog has no solution. */
export function solution(error, solutions) {
  if (error.code === "$unknown" || !Object.hasOwn(solutions, error.code)) return undefined;
  const text = solutions[error.code];
  return text;
}

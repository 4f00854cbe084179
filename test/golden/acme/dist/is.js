// Generated from acme.json. Do not edit: change the catalog, then generate again.
/** Whether `value` is a parsed Acme error: with one of `codes`, or with any code if none are given. */
export function is(value, ...codes) {
  const error = value;
  return error?.provider === "acme" && (codes.length === 0 || codes.includes(error.code));
}

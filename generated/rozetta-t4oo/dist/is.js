// Generated from rozetta-t4oo.json. Do not edit: change the catalog, then generate again.
/** Whether `value` is a parsed T-4OO error: with one of `codes`, or with any code if none are given. */
export function is(value, ...codes) {
  const error = value;
  return error?.provider === "rozetta-t4oo" && (codes.length === 0 || codes.includes(error.code));
}

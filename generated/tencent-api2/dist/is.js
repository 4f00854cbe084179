// Generated from tencent-api2.json. Do not edit: change the catalog, then generate again.
/** Whether `value` is a parsed Tencent Cloud API 2.0 error: with one of `codes`, or with any code if none are given. */
export function is(value, ...codes) {
  const error = value;
  return error?.provider === "tencent-api2" && (codes.length === 0 || codes.includes(error.code));
}

/** How surely a word is an error code rather than a word of prose. */
export type Shape = "code" | "likely" | "word" | "none";

/** Returns how much a word looks like an error code. */
export function shapeOf(word: string): Shape {
  if (word.length > 120 || word === "") return "none";
  if (sure.some((one) => one.test(word))) return "code";
  if (likely.some((one) => one.test(word))) return "likely";
  return /^[A-Za-z][A-Za-z0-9]*$|^-?\d{1,2}$/.test(word) ? "word" : "none";
}

const sure: readonly RegExp[] = [
  // 40001, -32700, 0x80070005
  /^-?\d{3,20}$/,
  /^0x[0-9A-Fa-f]{2,16}$/,
  // 10001-2
  /^(?!\d{4}-\d\d(?:-\d\d)?$)\d{2,}(?:-\d{1,8})+$/,
  // E1001, CS0001, TS-1002, ERR_NAME, A0001
  /^[A-Z]{1,12}[-_.]?\d[\dA-Z_-]*$/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  // AuthFailure.MFAFailure, Throttling.User.Limit
  /^[A-Z][A-Za-z0-9]*(?:[.:][A-Z][A-Za-z0-9_]*)+$/,
  // invalid_grant, err_name, user.not_found
  /^[a-z][a-z0-9]*(?:[.:/-][a-z0-9]+)*_[a-z0-9]+(?:[_.:/-][a-z0-9]+)*$/,
  // auth/invalid-email
  /^[a-z][a-z0-9]*\/[a-z0-9]+(?:-[a-z0-9]+)+$/,
];

const likely: readonly RegExp[] = [
  // InvalidParameter, invalidParameter
  /^[A-Za-z][a-z0-9]+(?:[A-Z][a-z0-9]*)+$/,
  // not-found, stock.insufficient
  /^[a-z][a-z0-9]*(?:[-.:][a-z0-9]+)+$/,
  // FORBIDDEN, C0A, 3D000, 08P01
  /^[A-Z]{4,}$/,
  /^[0-9A-Z]{5}$/,
];

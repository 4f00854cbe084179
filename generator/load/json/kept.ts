/**
 * Whether JavaScript keeps the exact value of a number in a JSON text, in any notation: it does for `1.50` and `15e-1`, but reads
 * `400.00000000000000001` as 400.
 */
export function isKept(written: string, value: number): boolean {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return false;
  const [one, other] = [significant(written), significant(String(value))];
  return one.digits === other.digits && one.exponent === other.exponent;
}

/** Returns the significant digits of a number, and their power of ten. */
function significant(written: string): { readonly digits: string; readonly exponent: number } {
  const [mantissa = "", power = "0"] = written.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  let [start, end] = [0, all.length];
  while (all[start] === "0") start++;
  while (end > start && all[end - 1] === "0") end--;
  if (start === end) return { digits: "", exponent: 0 };
  return { digits: all.slice(start, end), exponent: Number(power) - fraction.length + (all.length - end) };
}

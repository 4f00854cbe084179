/** Whether a number of JavaScript is the very number that a JSON text writes, in whatever form: `1.50` and `15e-1` are, `400.00000000000000001` is not 400. */
export function isKept(written: string, value: number): boolean {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return false;
  const [one, other] = [significant(written), significant(String(value))];
  return one.digits === other.digits && one.exponent === other.exponent;
}

/** A number as its digits from the first that is not zero to the last, and the power of ten that they count. */
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

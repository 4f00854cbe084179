import type { Condition } from "./catalog.ts";
import { segmentsOf } from "./pointer.ts";

/** Returns what a JSON Pointer leads to, in order; a `*` stands for every key or index. */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  return segmentsOf(pointer)
    .reduce<readonly unknown[]>((found, key) => found.flatMap((one) => inside(one, key)), [value])
    .filter(isThere);
}

function inside(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (key === "*") return Object.values(value);
  return Object.hasOwn(value, key) ? [(value as Readonly<Record<string, unknown>>)[key]] : [];
}

/** Whether a condition holds of a value. */
export function meets(value: unknown, { at, type = "present", is, not, startsWith, endsWith }: Condition): boolean {
  const found = valuesAt(value, at);
  if (type === "absent") return found.length === 0;
  return found.some(
    (one) =>
      (type === "present" || type === (Array.isArray(one) ? "array" : typeof one)) &&
      (is === undefined || is.some((wanted) => equals(one, wanted))) &&
      (not === undefined || !not.some((unwanted) => equals(one, unwanted))) &&
      (startsWith === undefined || (typeof one === "string" && one.startsWith(startsWith))) &&
      (endsWith === undefined || (typeof one === "string" && one.endsWith(endsWith))),
  );
}

/** Numbers and their decimal texts are equal, as in the parser. */
function equals(found: unknown, one: string | number | boolean): boolean {
  return (
    found === one || (typeof one !== "boolean" && (typeof found === "string" || typeof found === "number") && String(one) === String(found))
  );
}

function isThere(found: unknown): boolean {
  return found !== undefined && found !== null;
}

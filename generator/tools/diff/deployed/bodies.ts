import type { Condition, ItemShape, Pointers, Shape } from "../../../catalog/catalog.ts";
import { segmentsOf } from "../../../catalog/pointer.ts";
import { meets } from "./values.ts";

/** Returns bodies of a form that carry a code: one for each place of the code, and for each of the values that a condition allows. */
export function bodiesWith(code: string, form: Shape | ItemShape): readonly unknown[] {
  const when = form.when ?? [];
  const where = "each" in form ? (form.where ?? []) : [];
  const each = "each" in form ? form.each : "";
  const variants = Math.min(mostVariants, Math.max(1, ...[...when, ...where].map(({ is }) => is?.length ?? 1)));
  return [form.code].flat().flatMap((place) =>
    Array.from({ length: variants }, (_, variant) => {
      const error = where.reduce((made, condition) => meeting(made, condition, variant), carrying(code, place));
      return when.reduce((made, condition) => meeting(made, condition, variant), put({}, segmentsOf(each), error));
    }),
  );
}

const mostVariants = 16;

function carrying(code: string, place: Exclude<Pointers, readonly unknown[]>): unknown {
  if (typeof place === "string") return put({}, segmentsOf(place), code);
  const chosen = place.where.reduce((made, condition) => meeting(made, condition, 0), put({}, segmentsOf(place.at), code));
  return put({}, segmentsOf(place.each), chosen);
}

/** A value of which a condition holds, if that can be done by adding something. */
function meeting(value: unknown, condition: Condition, variant: number): unknown {
  return condition.type === "absent" || meets(value, condition) ? value : put(value, segmentsOf(condition.at), fitting(condition, variant));
}

function fitting({ type, is, startsWith = "", endsWith = "" }: Condition, variant: number): unknown {
  if (is !== undefined) return is[variant % is.length];
  switch (type) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return {};
    default:
      return `${startsWith}x${endsWith}`;
  }
}

/** A copy of a value that holds something at a path. */
function put(value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  const own = key === "*" ? "0" : key;
  const held = typeof value === "object" && value !== null ? value : /^(\d+|\*)$/.test(key) ? [] : {};
  const entries = [
    ...Object.entries(held).filter(([name]) => name !== own),
    [own, put((held as Record<string, unknown>)[own], rest, leaf)],
  ];
  return Array.isArray(held) ? Object.assign([], Object.fromEntries(entries)) : Object.fromEntries(entries);
}

import type { Choice, Condition, Pointers } from "../catalog/catalog.ts";
import { segmentsOf } from "../catalog/pointer.ts";

/** Returns the places that pointers lead to, as data. */
export function places(pointers: Pointers): ValuePlace[] {
  return [pointers].flat().map((place) => (typeof place === "string" ? segmentsOf(place) : choice(place)));
}

export function choice({ each, where, at }: Choice): object {
  return { each: segmentsOf(each), where: where.map(condition), at: segmentsOf(at) };
}

export type ValuePlace = readonly string[] | object;

export function isPlain(place: ValuePlace): place is readonly string[] {
  return Array.isArray(place) && !place.includes("*");
}

export function condition({ at, ...rest }: Condition): object {
  return { at: segmentsOf(at), ...rest };
}

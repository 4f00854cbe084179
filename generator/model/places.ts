import type { Choice, Condition, Pointers } from "../catalog/catalog.ts";

/** Returns the places that pointers lead to, as data. */
export function places(pointers: Pointers): ValuePlace[] {
  return [pointers].flat().map((place) => (typeof place === "string" ? segments(place) : choice(place)));
}

export function choice({ each, where, at }: Choice): object {
  return { each: segments(each), where: where.map(condition), at: segments(at) };
}

export type ValuePlace = readonly string[] | object;

export function isPlain(place: ValuePlace): place is readonly string[] {
  return Array.isArray(place) && !place.includes("*");
}

export function condition({ at, ...rest }: Condition): object {
  return { at: segments(at), ...rest };
}

export function segments(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

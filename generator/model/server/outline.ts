import type { Choice, Pointers, Sample } from "../../catalog/catalog.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import { meets, valuesAt } from "../../catalog/values.ts";

/** A body that a sample shows, and the slots in it that the values of an error fill. */
export interface Outline {
  readonly body: Json;
  readonly slots: readonly Slot[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The name of an error's field: `code`, `detail`, or one of the provider's own. */
export type Value = string;

/** A place in a body that a value of the error fills. */
export interface Slot {
  readonly value: Value;
  readonly at: readonly string[];
  /** How the value is written, if not as it is: a text as a number, a number as a text, seconds with their unit, as the only one in a list, as the address of its page, or as the `google.rpc.Code` of the error. */
  readonly as?: "number" | "text" | "seconds" | "list" | "page" | "rpcName" | "rpcNumber";
  /** What stands around the value. */
  readonly before?: string;
  readonly after?: string;
  /** Which part of the value this is, counted from 0, and what separates the parts. */
  readonly part?: number;
  readonly separator?: string;
  /** What is written where the error has no value; otherwise, nothing is. */
  readonly otherwise?: "" | "about:blank";
  /** How many of the keys lead to the element of a list that is left out if there is no value. */
  readonly optional?: number;
}

/** Returns the concrete pointers that a place leads to in a body, with their values. */
export function resolved(body: Json, place: string | Choice): readonly { readonly at: readonly string[]; readonly value: Json }[] {
  if (typeof place === "string") return follow(body, segmentsOf(place));
  return follow(body, segmentsOf(place.each))
    .filter(({ value }) => place.where.every((condition) => meets(value, condition)))
    .flatMap(({ at, value }) => follow(value, segmentsOf(place.at)).map((found) => ({ at: [...at, ...found.at], value: found.value })));
}

function follow(body: Json, segments: readonly string[]): { readonly at: readonly string[]; readonly value: Json }[] {
  let found: { readonly at: readonly string[]; readonly value: Json }[] = [{ at: [], value: body }];
  for (const segment of segments)
    found = found.flatMap(({ at, value }) => {
      if (typeof value !== "object" || value === null) return [];
      const keys = segment === "*" ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
      return keys.map((key) => ({ at: [...at, key], value: (value as Readonly<Record<string, Json>>)[key] as Json }));
    });
  return found;
}

/** Returns where a value that the sample does not have is written: at the first plain place in an object that the body has. */
export function creatable(body: Json, pointers: Pointers): readonly string[] | undefined {
  for (const place of [pointers].flat()) {
    if (typeof place !== "string" || place.includes("*")) continue;
    const at = segmentsOf(place);
    if (at.length === 0 || at.includes("__proto__")) continue;
    const [holder] = valuesAt(body, place.slice(0, place.lastIndexOf("/")));
    if (typeof holder === "object" && !Array.isArray(holder)) return at;
  }
  return undefined;
}

/** Returns the body of a sample: JSON text is decoded. `undefined` if it has none that can be written. */
export function bodyOf({ body }: Sample): Json | undefined {
  if (typeof body !== "string") return body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as Json);
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}

import type { Condition, Pointers } from "../catalog/catalog.ts";
import { condition, isPlain, places, segments } from "./places.ts";
import type { Call } from "./reading.ts";

/** Returns the calls that read the first usable of several places. Where a pointer leads to several values, the parser searches for it. */
export function reads(pointers: Pointers, reader: string, seek: Seek): Call[] {
  const more = reader === "believed" ? ["accepts"] : [];
  return places(pointers).map((place) => {
    if (!isPlain(place)) return { call: "first", at: [], data: [], names: [seek("Places", [place]), reader, ...more] };
    return { call: reader, at: place, data: [], names: more };
  });
}

/** Returns the calls that test a condition; all of them must hold. */
export function tests(one: Condition, seek: Seek): Call[] {
  const { type = "present", is, not, startsWith, endsWith } = one;
  const at = segments(one.at);
  if (!isPlain(at)) return [{ call: "meets", at: [], data: [], names: [seek("Condition", condition(one))] }];
  const test = (call: string, ...data: unknown[]): Call => ({ call, at, data, names: [] });
  if (type === "absent") return [test("isAbsent")];
  const found = [
    ...(type === "present" ? [] : [test("isOfType", type)]),
    ...(is === undefined ? [] : [is.length === 1 ? test("equals", is[0]) : test("isOneOf", is)]),
    ...(not === undefined ? [] : [test("isNoneOf", not)]),
    ...(startsWith === undefined ? [] : [test("startsWith", startsWith)]),
    ...(endsWith === undefined ? [] : [test("endsWith", endsWith)]),
  ];
  return found.length === 0 ? [test("isThere")] : found;
}

/** A path with a `*`, stored under its own name. */
export interface Sought {
  readonly name: string;
  readonly type: "Condition" | "Places";
  readonly data: object;
}

/** Stores a path and returns its name. */
export type Seek = (type: Sought["type"], data: object) => string;

import type { CodePlaces, Condition, Pointers } from "../catalog/catalog.ts";
import { type Cut, type CutPlace, codePlaces } from "../catalog/code-place.ts";
import { segmentsOf } from "../catalog/pointer.ts";
import { choice, condition, isPlain, places } from "./places.ts";
import type { Call, Called } from "./reading.ts";

/** Returns the calls that read the first usable of several places. Where a pointer leads to several values, the parser searches for it. */
export function reads(pointers: Pointers, reader: string, seek: Seek): Call[] {
  const more = reader === "believed" ? ["accepts"] : [];
  return places(pointers).map((place) => {
    if (!isPlain(place)) return { call: "first", at: [], data: [], names: [seek("Places", [place]), reader, ...more] };
    return { call: reader, at: place, data: [], names: more };
  });
}

/** Returns the calls that read a code at the first of several places that has one. `status` reads the status that the body repeats. */
export function readsCode(places: CodePlaces, reader: CodeReader, seek: Seek, status: readonly (readonly string[])[]): Call[] {
  const names = reader === "believed" ? ["accepts"] : [];
  return codePlaces(places).flatMap((place) => {
    const { source } = place;
    const cuts = place.cuts.map(called);
    const read = { call: reader, at: [], data: [], names, ...(cuts.length > 0 && { cuts }) };
    switch (source.kind) {
      case "header":
        return [{ ...read, source: { header: source.header } }];
      case "status":
        return [
          { ...read, source: { status: true } },
          ...status.map((at) => ({ ...read, at, cuts: [{ call: "failure", data: [] }, ...cuts] })),
        ];
      case "join":
        return [{ ...read, source: { join: source.join.map(segmentsOf), with: source.with } }];
      case "each":
        return [sought(place, reader, seek)];
      case "at": {
        const at = segmentsOf(source.at);
        return isPlain(at) ? [{ ...read, at }] : [sought(place, reader, seek)];
      }
    }
  });
}

/** What makes a code of a text: one that is listed or looks like one, or any. */
export type CodeReader = "believed" | "codeText";

/** A call that searches several values for a code. */
function sought({ source, cuts }: CutPlace, reader: CodeReader, seek: Seek): Call {
  const place = source.kind === "each" ? choice(source) : segmentsOf((source as { at: string }).at);
  const use = cuts.length === 0 ? reader : seek(reader === "believed" ? "Code" : "AnyCode", cuts.map(called));
  return { call: "first", at: [], data: [], names: [seek("Places", [place]), use, ...(reader === "believed" ? ["accepts"] : [])] };
}

function called({ cut, mark }: Cut): Called {
  return { call: cutters[cut], data: cut === "lastSegment" ? [] : [mark] };
}

/** The functions that take something off a text. */
const cutters = {
  protobuf: "protobufText",
  before: "before",
  afterLast: "afterLast",
  prefix: "withoutPrefix",
  suffix: "withoutSuffix",
  lastSegment: "lastSegment",
} as const satisfies Record<Cut["cut"], string>;

/** Returns the calls that test a condition; all of them must hold. */
export function tests(one: Condition, seek: Seek): Call[] {
  const { type = "present", is, not, startsWith, endsWith } = one;
  const at = segmentsOf(one.at);
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

/** A path with a `*`, or what is taken off the codes there, stored under its own name. */
export interface Sought {
  readonly name: string;
  readonly type: "Condition" | "Places" | "Code" | "AnyCode";
  readonly data: object;
}

/** Stores a path, or the cuts of a code that is searched for, and returns its name. */
export type Seek = (type: Sought["type"], data: object) => string;

import type { Accepts, Condition, ItemShape, Pointers, Shape } from "../catalog/catalog.ts";
import type { Provider } from "../normalize/provider.ts";
import { reads, type Seek, type Sought, seekerNames, testNames, tests } from "./calls.ts";
import { segments } from "./places.ts";
import type { Call, Reading } from "./reading.ts";

/** The wire section in the form that the parser's code uses. */
export interface WireModel {
  readonly codes: object;
  /** The test for a body that is a success, if the catalog defines one. */
  readonly success: Reading | undefined;
  readonly shapes: readonly ShapeModel[];
  readonly items: readonly ItemShapeModel[];
  readonly requestIdHeaders: readonly string[];
  readonly emptyBodyStatuses: readonly number[];
  readonly texts: readonly object[];
  /** The keys that have reader functions, and those of them that the shapes use. */
  readonly keys: readonly string[];
  readonly shapeKeys: readonly string[];
  /** The functions that the shapes import from `read.ts`, `conditions.ts`, and `seek.ts`. */
  readonly readers: readonly string[];
  readonly tests: readonly string[];
  readonly seekers: readonly string[];
  /** The paths with a `*` that the shapes follow, each under its own name, and the types that they need from `seek.ts`. */
  readonly sought: readonly Sought[];
  readonly seekTypes: readonly string[];
}

export interface ShapeModel {
  readonly title: string;
  readonly accepts: Accepts | undefined;
  /** The steps of the shape, under the names that the parser uses. */
  readonly readings: readonly NamedReading[];
  readonly fields: readonly NamedReading[];
}

export interface ItemShapeModel extends ShapeModel {
  readonly each: readonly string[];
}

interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
  /** Whether it needs to know which codes are accepted. */
  readonly believes: boolean;
}

/** Returns what the parser reads from a response. `readers` are the functions that read the catalog's own fields. */
export function wireModel({ wire }: Provider, readers: Readonly<Record<string, string>>): WireModel {
  const sought: Sought[] = [];
  const seek: Seek = (type, data) => {
    const name = `${type.toLowerCase()}${sought.length + 1}`;
    sought.push({ name, type, data });
    return name;
  };
  const success =
    wire.success &&
    ({ joint: "||", calls: wire.success.map((one) => all([one].flat().flatMap((condition) => tests(condition, seek)))) } as const);
  const shapes = wire.shapes.map((one) => shapeModel(one, readers, seek));
  const items = (wire.items ?? []).map((one) => ({ each: segments(one.each), ...shapeModel(one, readers, seek) }));
  const calls = [...shapes, ...items]
    .flatMap(({ readings, fields }) => [...readings, ...fields])
    .flatMap(({ reading }) => callsOf(reading))
    .concat(success ? callsOf(success) : []);
  const shapeKeys = [...new Set(calls.flatMap(({ at }) => at))];
  const named = new Set(sought.map(({ name }) => name));
  const called = sorted(calls.flatMap(({ call, names }) => [call, ...names]).filter((name) => !named.has(name)));
  return {
    codes: wire.codes,
    success,
    shapes,
    items,
    requestIdHeaders: wire.requestIdHeaders ?? [],
    emptyBodyStatuses: wire.emptyBodyStatuses ?? [],
    texts: wire.texts ?? [],
    keys: [...new Set(["cause", "provider", ...shapeKeys])],
    shapeKeys,
    readers: called.filter((name) => !testNames.has(name) && !seekerNames.has(name) && name !== "believed" && name !== "accepts"),
    tests: called.filter((name) => testNames.has(name)),
    seekers: called.filter((name) => seekerNames.has(name)),
    sought,
    seekTypes: sorted([...(items.length > 0 ? ["Path"] : []), ...sought.map(({ type }) => type)]),
  };
}

function shapeModel(one: Shape | ItemShape, readers: Readonly<Record<string, string>>, seek: Seek): ShapeModel {
  const named = (name: string, calls: readonly Call[] | undefined, joint: Reading["joint"] = "??"): NamedReading[] =>
    calls === undefined || calls.length === 0 ? [] : [{ name, reading: { joint, calls }, believes: name === "code" }];
  const read = (pointers: Pointers | undefined, reader: string): Call[] | undefined =>
    pointers === undefined ? undefined : reads(pointers, reader, "each" in one, seek);
  const test = (condition: Condition): Call[] => tests(condition, seek);
  return {
    title: one.name,
    accepts: one.accepts,
    readings: [
      ...named("when", one.when?.flatMap(test), "&&"),
      ...named("where", "where" in one ? one.where?.flatMap(test) : undefined, "&&"),
      ...named("item", "item" in one ? read(one.item, "label") : undefined),
      ...named("code", read(one.code, "believed")),
      ...named("anyCode", "codeless" in one && one.codeless ? read(one.code, "codeText") : undefined),
      ...named("detail", read(one.detail, "words")),
      ...named("requestId", read(one.requestId, "label")),
      ...named("status", "status" in one ? read(one.status, "httpStatus") : undefined),
    ],
    fields: Object.entries(one.fields ?? {}).flatMap(([field, pointers]) => named(field, read(pointers, readers[field] ?? ""))),
  };
}

function all(calls: readonly Call[]): Call | Reading {
  const [only] = calls;
  return only !== undefined && calls.length === 1 ? only : { joint: "&&", calls };
}

function callsOf({ calls }: Reading): Call[] {
  return calls.flatMap((one) => ("calls" in one ? callsOf(one) : one));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

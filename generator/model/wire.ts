import type { Accepts, Condition, ItemShape, Pointers, Shape } from "../catalog/catalog.ts";
import { hasParameters, type Provider } from "../normalize/provider.ts";
import { reads, type Seek, type Sought, tests } from "./calls.ts";
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
  /** The keys that have reader functions. */
  readonly keys: readonly string[];
  /** The functions and the types that the module of the shapes imports from `runtime.ts`. */
  readonly imports: readonly string[];
  readonly types: readonly string[];
  /** The paths with a `*` that the shapes follow, each under its own name. */
  readonly sought: readonly Sought[];
  /** Whether an unlisted code can have a listed one that is nearest to it, and by what. */
  readonly isRelated: boolean;
  readonly isDotted: boolean;
  readonly family: { readonly digits: number; readonly length: number | undefined } | undefined;
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
export function wireModel({ wire, entries }: Provider, readers: Readonly<Record<string, string>>): WireModel {
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
  const named = new Set(sought.map(({ name }) => name));
  const called = calls.flatMap(({ call, names }) => [call, ...names]).filter((name) => !named.has(name) && !inTheSameModule.has(name));
  const { family, ...codes } = wire.codes;
  const isDotted = codes.format === "dotted";
  return {
    codes,
    success,
    shapes,
    items,
    requestIdHeaders: wire.requestIdHeaders ?? [],
    emptyBodyStatuses: wire.emptyBodyStatuses ?? [],
    texts: wire.texts ?? [],
    keys: [...new Set(["provider", ...calls.flatMap(({ at }) => at)])],
    imports: sorted(["codeText", "mayHold", ...called]),
    types: sorted([
      ...(items.length > 0 ? ["Path"] : []),
      ...(entries.some(hasParameters) ? ["Places"] : []),
      ...sought.map(({ type }) => type),
    ]),
    sought,
    isRelated: isDotted || family !== undefined,
    isDotted,
    family: family === undefined ? undefined : { digits: family, length: codes.lengths && Math.max(...codes.lengths) },
  };
}

/** What a reading calls that is not in `runtime.ts`. */
const inTheSameModule = new Set(["accepts", "believed"]);

/** Returns the functions that the parser imports from `runtime.ts`. */
export function parserImports({ wire, entries }: Provider, fieldReaders: readonly string[]): string[] {
  return sorted([
    "bodiesIn",
    "causeOf",
    "decoded",
    "get",
    "header",
    "httpStatus",
    "inOneSearch",
    "nothing",
    "othersIn",
    "partsOf",
    "retryAfterIn",
    "seconds",
    "statusOf",
    "text",
    "withBody",
    ...(wire.texts?.length ? ["following"] : []),
    ...(wire.emptyBodyStatuses?.length ? ["isEmpty"] : []),
    ...(wire.items?.length ? ["seek"] : []),
    ...(entries.some(hasParameters) ? ["first", "flag", "has", "integer", "number"] : []),
    ...fieldReaders,
  ]);
}

function shapeModel(one: Shape | ItemShape, readers: Readonly<Record<string, string>>, seek: Seek): ShapeModel {
  const named = (name: string, calls: readonly Call[] | undefined, joint: Reading["joint"] = "??"): NamedReading[] =>
    calls === undefined || calls.length === 0 ? [] : [{ name, reading: { joint, calls }, believes: name === "code" }];
  const read = (pointers: Pointers | undefined, reader: string): Call[] | undefined =>
    pointers === undefined ? undefined : reads(pointers, reader, seek);
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
      ...named("retryAfter", read(one.retryAfter, "seconds")),
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

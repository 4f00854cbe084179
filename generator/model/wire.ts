import type { Accepts, CodeFormat, Condition, ItemShape, Pointers, Shape } from "../catalog/catalog.ts";
import { codePlaces, separatorsOf } from "../catalog/code-place.ts";
import { segmentsOf } from "../catalog/pointer.ts";
import { hasParameters, type Provider } from "../normalize/provider.ts";
import { type CodeReader, reads, readsCode, type Seek, type Sought, tests } from "./calls.ts";
import { isPlain, places } from "./places.ts";
import type { Call, Called, Reading } from "./reading.ts";

/** The wire section in the form that the parser's code uses. */
export interface WireModel {
  readonly codes: object;
  /** The formats of codes that are used, apart from the common ones. */
  readonly formats: Readonly<Record<string, true>>;
  /** The test for a body that is a success, if the catalog defines one. */
  readonly success: Reading | undefined;
  readonly shapes: readonly ShapeModel[];
  readonly items: readonly ItemShapeModel[];
  readonly requestIdHeaders: readonly string[];
  /** What arrives in place of some codes, with the code; nothing if all arrive as they are. */
  readonly spellings: Readonly<Record<string, string>> | undefined;
  readonly emptyBodyStatuses: readonly number[];
  readonly texts: readonly object[];
  /** Whether bodies may be XML. */
  readonly xml: boolean;
  /** Whether the parser names the type of an answer's parts. */
  readonly partsTyped: boolean;
  /** The keys that have reader functions. */
  readonly keys: readonly string[];
  /** The functions and the types that the module of the shapes imports from `runtime.ts`. */
  readonly imports: readonly string[];
  readonly types: readonly string[];
  /** The paths with a `*` that the shapes follow, each under its own name. */
  readonly sought: readonly Sought[];
  /** What makes codes of the values that such paths lead to, where something is taken off them. */
  readonly finders: readonly Finder[];
  /** The functions that take something off a code, by their names; only those that are used. */
  readonly cuts: Readonly<Record<string, true>>;
  /** Whether a code may stand around the body: in a header, or as the status. */
  readonly around: boolean;
  /** Whether an unlisted code can have a listed one that is nearest to it, and by what. */
  readonly isRelated: boolean;
  /** What stands between the parts of a code, if that is always the same; otherwise, everything that may. */
  readonly separator: string | undefined;
  readonly separators: readonly string[];
  readonly family: { readonly digits: number; readonly length: number | undefined } | undefined;
}

export interface ShapeModel {
  readonly title: string;
  readonly accepts: "listed" | FormatModel | undefined;
  /** The steps of the shape, under the names that the parser uses. */
  readonly readings: readonly NamedReading[];
  readonly fields: readonly NamedReading[];
  /** Whether the code may stand around the body, so that a response without a body can have one. */
  readonly around: boolean;
}

interface Finder {
  readonly name: string;
  readonly believes: boolean;
  readonly reading: Reading;
}

export interface ItemShapeModel extends ShapeModel {
  readonly each: readonly string[];
}

interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
  /** Whether it needs to know which codes are accepted. */
  readonly believes: boolean;
  /** Whether it reads what was seen around the body. */
  readonly around: boolean;
  /** Whether it does not read the body. */
  readonly bodiless: boolean;
}

/** Returns what the parser reads from a response. `readers` are the functions that read the catalog's own fields. */
export function wireModel({ wire, entries }: Provider, readers: Readonly<Record<string, string>>): WireModel {
  const stored: Sought[] = [];
  const seek: Seek = (type, data) => {
    const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}${stored.length + 1}`;
    stored.push({ name, type, data });
    return name;
  };
  const success =
    wire.success &&
    ({ joint: "||", calls: wire.success.map((one) => all([one].flat().flatMap((condition) => tests(condition, seek)))) } as const);
  const shapes = wire.shapes.map((one) => shapeModel(one, readers, seek));
  const items = (wire.items ?? []).map((one) => ({ each: segmentsOf(one.each), ...shapeModel(one, readers, seek) }));
  const sought = stored.filter(({ type }) => type === "Condition" || type === "Places");
  const finders = stored.flatMap(finderOf);
  const calls = [...shapes, ...items]
    .flatMap(({ readings, fields }) => [...readings, ...fields])
    .concat(finders.map((finder) => ({ ...finder, around: false, bodiless: false })))
    .flatMap(({ reading }) => callsOf(reading))
    .concat(success ? callsOf(success) : []);
  const named = new Set(stored.map(({ name }) => name));
  const called = calls.flatMap(({ call, names }) => [call, ...names]).filter((name) => !named.has(name) && !inTheSameModule.has(name));
  const cuts = calls.flatMap(cutsOf);
  const { family } = wire.codes;
  const codes = formatModel(wire.codes);
  const formats = [codes, ...[...wire.shapes, ...(wire.items ?? [])].map(({ accepts }) => acceptsModel(accepts))].flatMap((one) =>
    typeof one === "object" ? one.format : [],
  );
  const separators = separatorsOf(wire);
  return {
    codes,
    formats: Object.fromEntries(formats.map((format) => [format, true])),
    success,
    shapes,
    items,
    requestIdHeaders: wire.requestIdHeaders ?? [],
    spellings: wire.spellings && Object.keys(wire.spellings).length > 0 ? wire.spellings : undefined,
    emptyBodyStatuses: wire.emptyBodyStatuses ?? [],
    texts: wire.texts ?? [],
    xml: wire.xml ?? false,
    partsTyped: wire.xml === true || isAroundBody(wire),
    keys: [...new Set(["provider", ...calls.flatMap(keysOf)])],
    imports: sorted([
      "codeText",
      "has",
      "mayHold",
      ...called,
      ...(wire.xml ? ["isBytes", "textOf"] : []),
      ...cuts.flatMap((cut) => importsOf[cut] ?? ["label"]),
    ]),
    types: sorted([
      ...(items.length > 0 ? ["Path"] : []),
      ...(entries.some(hasParameters) ? ["Places"] : []),
      ...sought.map(({ type }) => type),
    ]),
    sought,
    finders,
    cuts: Object.fromEntries(cuts.map((cut) => [cut, true])),
    around: isAroundBody(wire),
    isRelated: separators.length > 0 || family !== undefined,
    separator: separators.length === 1 ? separators[0] : undefined,
    separators: separators.length > 1 ? separators : [],
    family: family === undefined ? undefined : { digits: family, length: codes.lengths && Math.max(...codes.lengths) },
  };
}

function finderOf({ name, type, data }: Sought): Finder[] {
  if (type !== "Code" && type !== "AnyCode") return [];
  const believes = type === "Code";
  const call: Call = {
    call: believes ? "believed" : "codeText",
    at: [],
    data: [],
    names: believes ? ["accepts"] : [],
    cuts: data as readonly Called[],
  };
  return [{ name, believes, reading: { joint: "??", calls: [call] } }];
}

/** The functions that a call needs to take something off a value, or to make one. */
function cutsOf({ source, cuts = [] }: Call): string[] {
  const made = source === undefined || "header" in source ? [] : ["status" in source ? "failure" : "joined"];
  return [...made, ...cuts.map(({ call }) => call)];
}

function keysOf({ at, source }: Call): readonly string[] {
  return source !== undefined && "join" in source ? source.join.flat() : at;
}

/** What such functions import from `runtime.ts`; the others import `label`. */
const importsOf: Readonly<Record<string, readonly string[]>> = { failure: ["httpStatus"], protobufText: [] };

/** What codes look like, as the parser tests it: `dotted` codes of any words have a format of their own. */
interface FormatModel extends Omit<CodeFormat, "format" | "words" | "family"> {
  readonly format: CodeFormat["format"] | "words";
}

function formatModel({ format, words, family: _, ...range }: CodeFormat): FormatModel {
  return { format: words === "any" ? "words" : format, ...range };
}

function acceptsModel(accepts: Accepts | undefined): ShapeModel["accepts"] {
  return typeof accepts === "object" ? formatModel(accepts) : accepts;
}

/** What a reading calls that is not in `runtime.ts`. */
const inTheSameModule = new Set(["accepts", "believed"]);

function isAroundBody({ shapes }: Provider["wire"]): boolean {
  return shapes.some(mayBeAround);
}

function mayBeAround({ code }: Shape | ItemShape): boolean {
  return codePlaces(code).some(({ source }) => source.kind === "header" || source.kind === "status");
}

/** Returns the functions that the parser imports from `runtime.ts`. */
export function parserImports({ wire, entries }: Provider, fieldReaders: readonly string[]): string[] {
  return sorted([
    "bodiesIn",
    "causeOf",
    "decoded",
    "get",
    "header",
    "headerLists",
    "httpStatus",
    "inOneSearch",
    "nothing",
    "othersIn",
    "partsOf",
    "retryAfterIn",
    "seconds",
    "statusOf",
    "text",
    "findUnread",
    ...(wire.texts?.length ? ["following"] : []),
    ...(wire.emptyBodyStatuses?.length ? ["isEmpty"] : []),
    ...(wire.items?.length ? ["seek"] : []),
    ...(isAroundBody(wire) ? ["isNothing"] : []),
    ...(entries.some(hasParameters) ? ["first", "flag", "has", "integer", "number"] : []),
    ...(entries.some(({ parameters }) => Object.values(parameters).some(({ type }) => type === "strings")) ? ["texts"] : []),
    ...fieldReaders,
  ]);
}

function shapeModel(one: Shape | ItemShape, readers: Readonly<Record<string, string>>, seek: Seek): ShapeModel {
  const named = (name: string, calls: readonly Call[] | undefined, joint: Reading["joint"] = "??"): NamedReading[] =>
    calls === undefined || calls.length === 0
      ? []
      : [{ name, reading: { joint, calls }, believes: name === "code", around: calls.some(isAround), bodiless: calls.every(isAround) }];
  const read = (pointers: Pointers | undefined, reader: string): Call[] | undefined =>
    pointers === undefined ? undefined : reads(pointers, reader, seek);
  const status = "status" in one && one.status !== undefined ? places(one.status).filter(isPlain) : [];
  const readCode = (reader: CodeReader): Call[] => readsCode(one.code, reader, seek, status);
  const test = (condition: Condition): Call[] => tests(condition, seek);
  return {
    title: one.name,
    accepts: acceptsModel(one.accepts),
    around: mayBeAround(one),
    readings: [
      ...named("when", one.when?.flatMap(test), "&&"),
      ...named("where", "where" in one ? one.where?.flatMap(test) : undefined, "&&"),
      ...named("item", "item" in one ? read(one.item, "label") : undefined),
      ...named("code", readCode("believed")),
      ...named("anyCode", "codeless" in one && one.codeless ? readCode("codeText") : undefined),
      ...named("detail", read(one.detail, "words")),
      ...named("requestId", read(one.requestId, "label")),
      ...named("retryAfter", read(one.retryAfter, "seconds")),
      ...named("status", "status" in one ? read(one.status, "httpStatus") : undefined),
    ],
    fields: Object.entries(one.fields ?? {}).flatMap(([field, pointers]) => named(field, read(pointers, readers[field] ?? ""))),
  };
}

function isAround({ source }: Call): boolean {
  return source !== undefined && !("join" in source);
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

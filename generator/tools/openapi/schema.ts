import type { AnswerRange } from "../../compile/outlines.ts";
import { type Json, type Slot } from "../../model/server/outline.ts";
import type { Writer } from "../../model/server/writer.ts";
import { placesIn } from "../../model/server/writer-model.ts";
import type { ProviderEntry, ProviderParameter, ProviderWire } from "../../normalize/provider.ts";

/** A schema as JSON Schema and both versions of OpenAPI 3 read it alike. */
export interface Schema {
  readonly type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  readonly enum?: readonly Json[];
  readonly format?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
}

/** Returns the schema of the body of answers with a code, in a format; `undefined` if they have none, or if it is not JSON. */
export function bodySchema(
  entry: ProviderEntry,
  writer: Writer,
  { most, least }: AnswerRange,
  wire: ProviderWire,
  fixed: ReadonlySet<unknown>,
): Schema | undefined {
  if (most.body === undefined || typeof most.body === "string") return undefined;
  const element = writer.whole === undefined ? writer.items : undefined;
  const holder = element?.at ?? [];
  const prefix = element === undefined ? [] : [...holder, element.isKeyed ? (Object.keys(inside(most.body, holder) ?? {})[0] ?? "") : "0"];
  const slots = (writer.whole ?? writer.items?.element)?.slots ?? [];
  const places = placesIn(writer, [entry]).flatMap((one) => Object.entries(one.places));
  return described(
    {
      slots: new Map(slots.map((slot) => [JSON.stringify([...prefix, ...slot.at]), slot])),
      parameters: new Map(
        places.flatMap(([name, { at }]) => {
          const parameter = entry.parameters[name];
          return parameter === undefined ? [] : [[JSON.stringify([...prefix, ...at]), parameter] as const];
        }),
      ),
      keyed: element?.isKeyed === true ? JSON.stringify(holder) : undefined,
      fixed,
      wire,
    },
    most.body,
    least.body,
    [],
  );
}

/** What is known of the places in a body, by their paths. */
interface Known {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly parameters: ReadonlyMap<string, ProviderParameter>;
  /** The object that holds the errors of items under their names. */
  readonly keyed: string | undefined;
  /** The values by which the parser knows the format. */
  readonly fixed: ReadonlySet<unknown>;
  readonly wire: ProviderWire;
}

function described(known: Known, most: Json, least: Json | undefined, at: readonly string[]): Schema {
  const path = JSON.stringify(at);
  const slot = known.slots.get(path);
  if (slot !== undefined) return slotSchema(slot, most, known.wire);
  const parameter = known.parameters.get(path);
  if (parameter !== undefined) return parameterSchema(parameter, most);
  if (Array.isArray(most)) {
    const shorter = Array.isArray(least) ? least : [];
    // An element that may be left out has all of its fields if it is there.
    const elements = most.map((one: Json, i) => described(known, one, shorter[i] ?? one, [...at, String(i)]));
    const different = [...new Map(elements.map((one) => [JSON.stringify(one), one])).values()];
    const [only] = different;
    const items = different.length > 1 ? { anyOf: different } : only;
    return { type: "array", ...(items && { items }), ...(shorter.length > 0 && { minItems: shorter.length }) };
  }
  if (typeof most === "object" && most !== null) {
    const fewer = (typeof least === "object" ? least : undefined) as Readonly<Record<string, Json>> | undefined;
    const properties = Object.entries(most).map(
      ([key, inner]) => [key, described(known, inner as Json, fewer?.[key], [...at, key])] as const,
    );
    const [first] = properties;
    if (path === known.keyed && first) return { type: "object", additionalProperties: first[1] };
    const required = Object.keys(fewer ?? {});
    return { type: "object", properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
  }
  return most === null ? {} : { ...typed(most), ...((typeof most === "boolean" || known.fixed.has(most)) && { enum: [most] }) };
}

function slotSchema({ value, as }: Slot, written: Json, { fields }: ProviderWire): Schema {
  if (value === "code") return { ...typed(written), enum: [written] };
  if (value === "retryAfter" && typeof written === "number") return { type: "number" };
  if (value === "status" && typeof written === "number") return { type: "integer" };
  const field = Object.hasOwn(fields, value) ? fields[value] : undefined;
  if (field?.type === "strings" || as === "list") return { type: "array", items: { type: "string" } };
  return typeof written === "string" || field === undefined ? typed(written) : { type: field.type as "number" };
}

function parameterSchema({ type, enum: words, description, sentAs }: ProviderParameter, written: Json): Schema {
  const [text] = Object.values(description);
  const said = text === undefined ? {} : { description: text };
  if (words !== undefined) return { type: "string", enum: words, ...said };
  if (type === "strings") return { type: "array", items: { type: "string" }, ...said };
  if (type === "number" && typeof written === "number") return { type: "number", ...said };
  if (type === "date") return { ...dateSchema(sentAs), ...said };
  return { ...typed(written), ...said };
}

/** A date is a text or, in milliseconds or seconds since 1970, a number. */
function dateSchema(sentAs: ProviderParameter["sentAs"]): Schema {
  if (sentAs === "seconds") return { type: "number" };
  const text = { type: "string", format: "date-time" } as const;
  return sentAs === "string" ? text : { anyOf: [text, { type: "number" }] };
}

function typed(value: Json): Schema {
  if (typeof value === "number") return { type: Number.isInteger(value) ? "integer" : "number" };
  if (typeof value === "boolean") return { type: "boolean" };
  return typeof value === "string" ? { type: "string" } : {};
}

/** Returns the values by which the parser knows the formats of a provider. */
export function fixedIn({ shapes, items }: ProviderWire): ReadonlySet<unknown> {
  return new Set(requiredIn([shapes, items]));
}

/** Returns the values that the conditions of some formats require, wherever they are. */
function requiredIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "is" && Array.isArray(inner) ? (inner as unknown[]) : requiredIn(inner)));
}

function inside(body: Json, at: readonly string[]): object | undefined {
  return at.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], body) as object | undefined;
}

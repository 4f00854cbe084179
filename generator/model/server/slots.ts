import type { Choice, Condition, ItemShape, Pointers, Sample, SampleError, Shape } from "../../catalog/catalog.ts";
import { type CutPlace, codePlaces } from "../../catalog/code-place.ts";
import { cut } from "../../catalog/cut.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import { creatable, type Json, resolved, type Slot, type Value } from "./outline.ts";

/** What a sample shows of the response around a body. */
export type Around = Pick<Sample, "status" | "headers">;

/** Where the parts of an error are written. */
export interface Slots {
  readonly body: readonly Slot[];
  /** Slots of the headers, whose place is the name of the header. */
  readonly headers: readonly Slot[];
  /** Whether the code is the HTTP status. */
  readonly isStatus: boolean;
}

/** Returns where the parts of an error are written in a format, or `undefined` if the sample does not show where its code is. */
export function slotsOf(
  shape: Shape | ItemShape,
  body: Json,
  { code, rawCode = code, ...error }: SampleError,
  around: Around,
): Slots | undefined {
  const codes = codePlaces(shape.code).map((place) => codeSlots(place, String(rawCode), body, around));
  const found = codes.find(({ body, headers, isStatus }) => body.length > 0 || headers.length > 0 || isStatus);
  if (found === undefined) return undefined;
  // The same code elsewhere is written as well: a sample repeats it in its type, for example.
  const repeated = codes.flatMap(({ body }) => body);
  const conditions = ("each" in shape ? shape.where : shape.when) ?? [];
  const place = (value: Value, pointers: Pointers | undefined): Slot[] =>
    pointers === undefined ? [] : slotOf(value, pointers, body, error[value], conditions);
  const others = [
    ...place("detail", shape.detail),
    ...place("requestId", shape.requestId),
    ...place("retryAfter", shape.retryAfter),
    ...("status" in shape ? place("status", shape.status) : []),
    ...("item" in shape ? place("item", shape.item) : []),
    ...Object.entries(shape.fields ?? {}).flatMap(([field, pointers]) => place(field, pointers)),
  ];
  const taken = new Set<string>();
  const isFree = ({ at }: Slot): boolean => !taken.has(at.join("/")) && Boolean(taken.add(at.join("/")));
  return { body: [...repeated, ...others].filter(isFree), headers: found.headers, isStatus: found.isStatus };
}

/** Nothing is written. */
export const none: Slots = { body: [], headers: [], isStatus: false };

function codeSlots({ source, cuts }: CutPlace, code: string, body: Json, { headers = {}, status }: Around): Slots {
  const cutOut = (raw: string): Pick<Slot, "before" | "after"> | undefined => {
    const at = raw.lastIndexOf(code);
    const [before, after] = [raw.slice(0, at), raw.slice(at + code.length)];
    if (at < 0 || cut(raw, cuts) !== code) return undefined;
    return { ...(before && { before }), ...(after && { after }) };
  };
  switch (source.kind) {
    case "status":
      return { ...none, isStatus: String(status) === code };
    case "header": {
      const [, raw] = Object.entries(headers).find(([name]) => name.toLowerCase() === source.header) ?? [];
      const marks = raw === undefined ? undefined : cutOut(raw);
      return marks === undefined ? none : { ...none, headers: [{ value: "code", at: [source.header], ...marks }] };
    }
    case "join": {
      const parts = source.join.map((at) => resolved(body, at)[0]);
      if (parts.some((part) => part?.at.includes("*"))) return none;
      const written = parts.map((part) => part?.value).filter((part) => part !== undefined);
      if (written.map(String).join(source.with) !== code) return none;
      return {
        ...none,
        body: source.join.map((pointer, part) => ({
          value: "code",
          at: segmentsOf(pointer),
          part,
          separator: source.with,
          ...(typeof written[part] === "number" && { as: "number" as const }),
        })),
      };
    }
    case "each":
    case "at":
      return {
        ...none,
        body: resolved(body, source.kind === "at" ? source.at : source)
          .filter(({ value }) => isScalar(value))
          .flatMap(({ at, value }) => {
            const marks = cutOut(String(value));
            return marks === undefined || at.length === 0
              ? []
              : [{ value: "code", at, ...marks, ...(typeof value === "number" && { as: "number" as const }) }];
          })
          .slice(0, 1),
      };
  }
}

/** Returns the slot of a value: where the sample has it, or else where there is room for it. */
function slotOf(value: Value, pointers: Pointers, body: Json, expected: unknown, when: readonly Condition[]): Slot[] {
  for (const pointer of [pointers].flat()) {
    const found = resolved(body, pointer).find((one) => one.at.length > 0 && fits(one.value, expected));
    if (found === undefined) continue;
    const as = waysOf(value, found.value);
    const length = typeof pointer === "string" ? undefined : elementLength(pointer, body, found.at);
    if (length !== undefined) return [{ value, at: found.at, ...as, optional: length }];
    return [{ value, at: found.at, ...as, ...(isNeeded(found.at, when) && { otherwise: "" as const }) }];
  }
  const at = creatable(body, pointers);
  return at === undefined ? [] : [{ value, at }];
}

/** Whether a value of the sample is the one that the parser takes. */
function fits(found: Json, expected: unknown): boolean {
  if (Array.isArray(found)) return found.some((one) => one === expected) || Array.isArray(expected);
  if (expected === undefined) return isScalar(found);
  return String(found) === String(expected) || (typeof found === "string" && Number.parseFloat(found) === expected);
}

function waysOf(value: Value, found: Json): Pick<Slot, "as"> {
  if (Array.isArray(found) && value === "detail") return { as: "list" };
  if (typeof found !== "string") return {};
  if (value === "retryAfter") return { as: found.endsWith("s") ? "seconds" : "text" };
  return value === "status" ? { as: "text" } : {};
}

/** Whether a condition requires a text at a place. */
function isNeeded(at: readonly string[], when: readonly Condition[]): boolean {
  return when.some((condition) => condition.type !== "absent" && segmentsOf(condition.at).join("/") === at.join("/"));
}

/** Returns how many keys lead to the element of a list that holds, beside its type, only the value at this place. */
function elementLength({ each }: Choice, body: Json, at: readonly string[]): number | undefined {
  const element = resolved(body, each).find((one) => one.at.every((key, i) => key === at[i]));
  if (element === undefined || at.length !== element.at.length + 1) return undefined;
  return Object.keys(element.value as object).length <= 2 ? element.at.length : undefined;
}

function isScalar(value: Json): boolean {
  return typeof value === "string" || typeof value === "number";
}

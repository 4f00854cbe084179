import type { ItemShape, Sample, SampleError, Shape } from "../../catalog/catalog.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import { meets } from "../../catalog/values.ts";
import type { FullCatalog } from "../../expand/full-catalog.ts";
import { bodyOf, type Json, type Outline, resolved, type Slot } from "./outline.ts";
import { withRpcSlots } from "./rpc-code.ts";
import { none, type Slots, slotsOf } from "./slots.ts";
import { xmlBody } from "./xml-body.ts";

/** How an error is written, as a sample shows it. */
export interface Writer {
  /** The format, and the sample that shows it. */
  readonly title: string;
  readonly sample: string;
  /** The status of the sample, if it has one. */
  readonly status: number | undefined;
  readonly contentType: string | undefined;
  readonly headerSlots: readonly Slot[];
  /** Whether the code is the HTTP status. */
  readonly isStatus: boolean;
  readonly isXml: boolean;
  /** The codes that are written as texts where others are numbers. */
  readonly textCodes: readonly string[];
  /** The body with the error of the request as a whole, if it can be in one. */
  readonly whole: Outline | undefined;
  /** How the errors of individual items are written, if they can be. */
  readonly items: ItemsOutline | undefined;
}

/** A body with the errors of individual items. */
export interface ItemsOutline {
  /** The body without the errors; `undefined` if it also has an error of the request as a whole. */
  readonly body: Json | undefined;
  /** The list in the body, or the object that holds an error under the name of each item. */
  readonly at: readonly string[];
  readonly isKeyed: boolean;
  readonly element: Outline;
  /** Whether each error names its item. */
  readonly isNamed: boolean;
  /** Whether the error of the request as a whole may stand beside them. */
  readonly isBesideWhole: boolean;
}

/** Returns the ways to write an error that the samples of a catalog show, the first format first; with the addresses of pages, if any. */
export function writersOf({ wire, samples = [] }: FullCatalog, hasPages = false): Writer[] {
  const isXml = wire.xml === true;
  const responses = samples.flatMap((sample) => {
    const { value, errors } = sample;
    const body = isXml ? xmlBody(sample) : bodyOf(sample);
    const isWritable = sample.body === undefined || (typeof body === "object" && body !== null && !hasProto(body));
    return value !== undefined || errors.length === 0 || !isWritable ? [] : [{ sample, body, errors }];
  });
  const items = (wire.items ?? []).flatMap((shape) =>
    responses.flatMap(({ sample, body, errors }) => (body === undefined ? [] : itemsOf(wire.shapes, shape, sample, body, errors))),
  );
  const named = items.find(({ outline }) => outline.isNamed && outline.body !== undefined)?.outline;
  const wholes = wire.shapes.flatMap((shape, i) =>
    responses.flatMap(({ sample, body, errors: [error] }): Writer[] => {
      if (error === undefined) return [];
      const slots = shownIn(shape, sample, body, error);
      // A sample shows the first format that its error can be read in.
      if (slots === undefined || wire.shapes.slice(0, i).some((one) => shownIn(one, sample, body, error))) return [];
      const around = { ...written(shape, sample, slots, wire.requestIdHeaders ?? []), isXml };
      if (body === undefined) return [{ ...around, whole: undefined, items: undefined }];
      const joined = items.find(({ outline }) => canHold(body, outline))?.outline;
      // The errors of items in the sample are not part of every answer.
      const own = (wire.items ?? [])
        .filter((one) => elementsOf(one, body).length > 0)
        .reduce((rest, { each }) => emptied(rest, holderOf(each)), body);
      const filled = withRpcSlots(slots.body, own);
      const whole: Outline = { body: own, slots: hasPages ? [...filled, ...pageSlots(own)] : filled };
      return [
        ...(joined === undefined ? [] : [{ ...around, whole, items: { ...joined, isBesideWhole: true } }]),
        ...(named === undefined ? [] : [{ ...around, whole, items: named }]),
        { ...around, whole, items: undefined },
      ];
    }),
  );
  const alone = items
    .filter(({ outline }) => outline.body !== undefined)
    .map(
      ({ shape, sample, outline }): Writer => ({
        ...written(shape, sample, none, wire.requestIdHeaders ?? []),
        isXml,
        whole: undefined,
        items: outline,
      }),
    );
  return [...wholes, ...alone];
}

/** Returns where the address of a page stands: in RFC 9457, the type `about:blank` is that of a problem without one. */
function pageSlots(body: Json): readonly Slot[] {
  const { type } = body as { readonly type?: unknown };
  return type === "about:blank" ? [{ value: "code", at: ["type"], as: "page", otherwise: type }] : [];
}

/** Returns where the parts of an error are in a sample, if it is of this format. */
function shownIn(shape: Shape, sample: Sample, body: Json | undefined, error: SampleError): Slots | undefined {
  return (shape.when ?? []).every((condition) => meets(body, condition)) ? slotsOf(shape, body ?? {}, error, sample) : undefined;
}

/** Returns what an answer has around its body: of the headers of a sample, those that say the same of every answer. */
function written(
  { name }: Shape | ItemShape,
  { name: sample, status, headers = {} }: Sample,
  { headers: slots, isStatus, body }: Slots,
  ids: readonly string[],
): Omit<Writer, "isXml" | "whole" | "items"> {
  const names = new Map(Object.entries(headers).map(([header, value]) => [header.toLowerCase(), value]));
  const id = body.some(({ value }) => value === "requestId") ? undefined : (ids.find((one) => names.has(one)) ?? ids[0]);
  return {
    title: name,
    sample,
    status,
    contentType: names.get("content-type"),
    headerSlots: [...slots, ...(id === undefined ? [] : [{ value: "requestId", at: [id] }])],
    isStatus,
    textCodes: [],
  };
}

/** Returns how the errors of items are written in a sample that has some. */
function itemsOf(
  shapes: readonly Shape[],
  shape: ItemShape,
  sample: Sample,
  body: Json,
  errors: readonly SampleError[],
): { readonly shape: ItemShape; readonly sample: Sample; readonly outline: ItemsOutline }[] {
  const at = holderOf(shape.each);
  if (at.length === 0) return [];
  // The body must not hold an error of the request as a whole as well.
  const isAlone = !shapes.some(
    (one) => (one.when ?? []).every((condition) => meets(body, condition)) && errors.some((error) => slotsOf(one, body, error, {})),
  );
  const [holder] = resolved(body, shape.each.slice(0, shape.each.lastIndexOf("/")));
  const isKeyed = !Array.isArray(holder?.value);
  for (const value of elementsOf(shape, body))
    for (const error of errors) {
      const slots = slotsOf(shape, value, error, {})?.body;
      if (slots === undefined || slots.length === 0) continue;
      const isNamed = isKeyed ? shape.item === undefined : slots.some((slot) => slot.value === "item");
      const element = { body: value, slots };
      return [
        { shape, sample, outline: { body: isAlone ? emptied(body, at) : undefined, at, isKeyed, element, isNamed, isBesideWhole: false } },
      ];
    }
  return [];
}

/** Returns the errors of items that a body has. */
function elementsOf({ each, when = [], where = [] }: ItemShape, body: Json): Json[] {
  if (when.some((condition) => !meets(body, condition))) return [];
  return resolved(body, each).flatMap(({ value }) => (where.every((condition) => meets(value, condition)) ? [value] : []));
}

/** Returns where the list of items is, or the object; nothing if there may be several. */
function holderOf(each: string): readonly string[] {
  const segments = segmentsOf(each);
  const at = segments.slice(0, -1);
  return segments.at(-1) === "*" && !at.includes("*") ? at : [];
}

/** Whether a body has room for the errors of items. */
function canHold(body: Json, { at }: ItemsOutline): boolean {
  const holder = at
    .slice(0, -1)
    .reduce<Json | undefined>((inner, key) => (inner as Readonly<Record<string, Json>> | undefined)?.[key], body);
  return at.length > 0 && typeof holder === "object" && holder !== null && !Array.isArray(holder);
}

/** Returns a body without the errors of its items. */
function emptied(body: Json, at: readonly string[]): Json {
  if (at.length === 0) return body;
  const [key = "", ...rest] = at;
  const own = body as Readonly<Record<string, Json>>;
  if (rest.length === 0) return Object.fromEntries(Object.entries(own).filter(([name]) => name !== key));
  return { ...own, [key]: emptied(own[key] ?? {}, rest) };
}

/** Whether a key of a body cannot be written as a property of an object. */
function hasProto(body: Json): boolean {
  return (
    typeof body === "object" && body !== null && Object.entries(body).some(([key, value]) => key === "__proto__" || hasProto(value as Json))
  );
}

import type { Choice } from "../../catalog/catalog.ts";
import { segmentsOf } from "../../catalog/pointer.ts";
import { meets } from "../../catalog/values.ts";
import type { ProviderEntry, ProviderParameter } from "../../normalize/provider.ts";
import { type Json, type Outline, resolved, type Slot } from "./outline.ts";
import { rpcNames, rpcNumbers } from "./rpc-code.ts";
import type { Writer } from "./writer.ts";
import { type Written, writtenOf } from "./written.ts";

/** A writer, prepared for the template. */
export interface WriterModel {
  readonly title: string;
  readonly isXml: boolean;
  readonly textCodes: readonly string[];
  readonly hasBody: boolean;
  readonly contentType: string;
  readonly headers: readonly { readonly header: string; readonly written: Written }[];
  /** The body with an error of the request as a whole, and what `error` it takes. */
  readonly whole: Written | undefined;
  readonly items: ItemsModel | undefined;
  /** The functions that write a value in another way. */
  readonly ways: Readonly<Partial<Record<NonNullable<Slot["as"]>, true>>>;
  /** The codes of `google.rpc.Code`, if one is written. */
  readonly rpc: { readonly names: readonly string[]; readonly numbers: Readonly<Record<string, number>> } | undefined;
  /** Where the parameters of each code are written, as an object literal; nothing if all of them stand in one object, under their names. */
  readonly places: readonly { readonly code: string; readonly places: Places }[];
  readonly hasTextPlaces: boolean;
  /** Whether a date is written in seconds since 1970. */
  readonly hasEpochPlaces: boolean;
  /** Whether something is put into a body after it is made. */
  readonly puts: boolean;
}

interface ItemsModel {
  /** The body without the errors. */
  readonly body: Json | undefined;
  readonly holder: readonly string[];
  readonly isKeyed: boolean;
  readonly isBesideWhole: boolean;
  readonly element: Written;
}

type Places = Readonly<Record<string, { readonly at: readonly string[]; readonly as?: "text" | "seconds" }>>;

/** Prepares a writer for the template. */
export function writerModel(writer: Writer, entries: readonly ProviderEntry[]): WriterModel {
  const { title, isXml, textCodes, contentType = isXml ? "application/xml" : "application/json", headerSlots, whole, items } = writer;
  const outline = whole ?? items?.element;
  const places = placesIn(writer, entries);
  const bare = (one: Outline): Outline => ({ ...one, body: withoutParameters(one.body, places) });
  const holder = outline && holderOf(places, entries, bare(outline));
  const slots = [...(whole?.slots ?? []), ...(items?.element.slots ?? []), ...headerSlots];
  return {
    title,
    isXml: isXml && outline !== undefined,
    textCodes,
    hasBody: outline !== undefined,
    contentType,
    headers: headerSlots.map((slot) => ({ header: slot.at[0] ?? "", written: { kind: "slot", slot } })),
    whole: whole && writtenOf(bare(whole), holder),
    items: items && {
      body: items.body,
      holder: items.at,
      isKeyed: items.isKeyed,
      isBesideWhole: items.isBesideWhole,
      element: writtenOf(bare(items.element), holder),
    },
    ways: Object.fromEntries(slots.flatMap(({ as }) => (as === undefined ? [] : [[as, true]]))),
    rpc: slots.some(({ as }) => as === "rpcName" || as === "rpcNumber") ? { names: rpcNames, numbers: rpcNumbers } : undefined,
    places: holder === undefined ? places : [],
    puts: items !== undefined || (holder === undefined && places.length > 0),
    hasEpochPlaces: places.some(({ places }) => Object.values(places).some(({ as }) => as === "seconds")),
    hasTextPlaces: places.some(({ places }) => Object.values(places).some(({ as }) => as === "text")),
  };
}

/** Returns where the parameters of each code are written. */
export function placesIn({ whole, items }: Writer, entries: readonly ProviderEntry[]): WriterModel["places"] {
  const outline = whole ?? items?.element;
  return outline === undefined ? [] : entries.flatMap((entry) => placesOf(entry, outline));
}

/** Returns the object in which all parameters stand under their own names, where nothing else does. */
function holderOf(
  places: WriterModel["places"],
  entries: readonly ProviderEntry[],
  { body, slots }: Outline,
): readonly string[] | undefined {
  const all = places.flatMap(({ places }) => Object.entries(places));
  const [first] = all;
  const wanted = entries.reduce((count, { parameters }) => count + Object.keys(parameters).length, 0);
  if (first === undefined || all.length < wanted) return undefined;
  const holder = first[1].at.slice(0, -1);
  const [found] = [holder.reduce<Json | undefined>((inner, key) => (inner as Readonly<Record<string, Json>> | undefined)?.[key], body)];
  const taken = new Set([
    ...Object.keys(found ?? {}),
    ...slots.filter(({ at }) => at.length === holder.length + 1).map(({ at }) => at.at(-1)),
  ]);
  const isAlike = all.every(([name, { at, as }]) => as === undefined && at.join("/") === [...holder, name].join("/") && !taken.has(name));
  return isAlike ? holder : undefined;
}

/** Returns a body without the parameters of the sample. */
function withoutParameters(body: Json, places: WriterModel["places"]): Json {
  const copy = JSON.parse(JSON.stringify(body)) as Json;
  for (const { at } of places.flatMap(({ places }) => Object.values(places))) {
    const holder = at.slice(0, -1).reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], copy);
    if (typeof holder === "object" && holder !== null) delete (holder as Record<string, unknown>)[at.at(-1) ?? ""];
  }
  return copy;
}

function placesOf({ code, parameters }: ProviderEntry, outline: Outline): WriterModel["places"] {
  const places = Object.entries(parameters).flatMap(([name, parameter]) => {
    const at = placeOf(parameter, outline);
    return at === undefined ? [] : [[name, { at, ...waysOf(parameter) }] as const];
  });
  return places.length === 0 ? [] : [{ code, places: Object.fromEntries(places) }];
}

/** How a parameter is written that the parser reads as something else. */
function waysOf({ sentAs }: ProviderParameter): { readonly as?: "text" | "seconds" } {
  return sentAs === undefined ? {} : { as: sentAs === "seconds" ? "seconds" : "text" };
}

/**
 * Returns a place of a parameter that the body of the sample has room for, and that nothing else is written to: the first in an object that
 * the body has, or else the first.
 */
function placeOf({ at }: ProviderParameter, { body, slots }: Outline): readonly string[] | undefined {
  if (at === undefined) return undefined;
  const taken = new Set(slots.map((slot) => JSON.stringify(slot.at)));
  const free = [at].flat().flatMap((place): (readonly string[])[] => {
    const found = typeof place === "string" ? segmentsOf(place) : inside(body, place);
    if (found === undefined || found.length === 0 || found.some((key) => key === "*" || key === "__proto__")) return [];
    return !taken.has(JSON.stringify(found)) && hasRoom(body, found) ? [found] : [];
  });
  return free.find((place) => typeof valueAt(body, place.slice(0, -1)) === "object") ?? free[0];
}

function valueAt(body: Json, at: readonly string[]): unknown {
  return at.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key], body);
}

/** The element of a list that a parameter is in. */
function inside(body: Json, { each, where, at }: Choice): readonly string[] | undefined {
  const found = resolved(body, each).find(({ value }) => where.every((condition) => meets(value, condition)));
  return found && [...found.at, ...segmentsOf(at)];
}

/** Whether nothing but objects stands on the way to a place. */
function hasRoom(body: Json, at: readonly string[]): boolean {
  let inner: unknown = body;
  for (const key of at.slice(0, -1)) {
    if (inner === undefined) return true;
    if (typeof inner !== "object" || inner === null) return false;
    inner = (inner as Readonly<Record<string, unknown>>)[key];
  }
  return inner === undefined || (typeof inner === "object" && inner !== null);
}

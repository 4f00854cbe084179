import { segmentsOf } from "../catalog/pointer.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import type { Provider } from "../normalize/provider.ts";

/** What a package needs to know to describe errors that its catalog does not. */
export interface DriftModel {
  /** The names of fields that may be reported: those that the wire section, the parameters, and the samples have. */
  readonly fields: readonly string[];
}

export function driftModel({ wire, entries }: Provider, { samples = [] }: FullCatalog): DriftModel {
  const { shapes, items, success } = wire;
  const pointers = [shapes, items, success, entries.map(({ parameters }) => Object.values(parameters))].flatMap(pointersIn);
  const names = new Set([
    ...pointers.flatMap(segmentsOf),
    ...samples.flatMap(({ body, value }) => [...namesIn(typeof body === "string" ? json(body) : body), ...namesIn(value)]),
  ]);
  return { fields: [...names].filter((name) => name !== "" && name !== "*") };
}

/** The fields of a shape, a condition, a place, and a parameter that are pointers, or hold places. */
const places: ReadonlySet<string> = new Set(["at", "each", "join", "code", "detail", "requestId", "retryAfter", "status", "item"]);

/** Returns the pointers in a part of a catalog. */
function pointersIn(part: unknown): string[] {
  if (part === null || typeof part !== "object") return [];
  if (Array.isArray(part)) return part.flatMap(pointersIn);
  return Object.entries(part).flatMap(([field, value]) => {
    if (field === "fields") return Object.values(value as object).flatMap(placesIn);
    return places.has(field) ? placesIn(value) : pointersIn(value);
  });
}

function placesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(placesIn) : pointersIn(value);
}

/** Returns the names of the fields in a value; those of headers are no fields of a body. */
function namesIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, one]) => (name === "headers" ? [] : [name, ...namesIn(one)]));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

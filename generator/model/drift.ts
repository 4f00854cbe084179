import { segmentsOf } from "../catalog/pointer.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import type { Provider } from "../normalize/provider.ts";

/** What a package needs to know to describe errors that its catalog does not. */
export interface DriftModel {
  /** The names of fields that may be reported: those that the wire section, the parameters, and the samples have, sorted. */
  readonly fields: readonly string[];
  /** How many digits an unlisted code may have; with more, it may be an id. */
  readonly digits: number;
}

export function driftModel({ wire, entries }: Provider, { samples = [] }: FullCatalog): DriftModel {
  const pointers = [wire, ...entries.map(({ parameters }) => parameters)].flatMap(pointersIn);
  const names = new Set([
    ...pointers.flatMap(segmentsOf),
    ...samples.flatMap(({ body, value }) => [...namesIn(body), ...namesIn(value, new Set(["headers"]))]),
  ]);
  return {
    fields: [...names].filter((name) => isName.test(name)).sort(),
    digits: Math.max(4, ...entries.map(({ code }) => code.replaceAll(/\D/g, "").length)),
  };
}

/** What the name of a field looks like: neither an index nor a `*`. */
const isName = /^[A-Za-z_@$][\w.@$-]{0,63}$/;

/** The fields of a wire section and of a parameter that hold texts of other kinds. */
const withoutPointers: ReadonlySet<string> = new Set([
  "is",
  "not",
  "startsWith",
  "endsWith",
  "name",
  "description",
  "header",
  "with",
  "enum",
]);

/** Returns the pointers in a part of a catalog. */
function pointersIn(part: unknown): string[] {
  if (typeof part === "string") return part.startsWith("/") ? [part] : [];
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([field, value]) => (withoutPointers.has(field) ? [] : pointersIn(value)));
}

/** Returns the names of the fields in a value, or in the JSON that it holds as a text. */
function namesIn(value: unknown, skipped: ReadonlySet<string> = new Set()): string[] {
  const data = typeof value === "string" ? json(value) : value;
  if (data === null || typeof data !== "object") return [];
  if (Array.isArray(data)) return data.flatMap((one) => namesIn(one, skipped));
  return Object.entries(data).flatMap(([name, one]) => (skipped.has(name) ? [] : [name, ...namesIn(one, skipped)]));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

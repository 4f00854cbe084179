import type { Catalog, CodeFormat, ItemShape, Pointers, Preset, Shape, Wire } from "../catalog/catalog.ts";
import type { FullWire } from "./full-catalog.ts";
import { defaultPreset, presetOf, presets } from "./presets.ts";

/** Returns the wire that a catalog names, extends, describes, or leaves out. */
export function wireOf({ wire = defaultPreset, entries = [] }: Pick<Partial<Catalog>, "wire" | "entries">): FullWire {
  const { preset, ...own } = typeof wire === "string" ? { preset: wire } : wire;
  const whole = preset === undefined ? own : extended(preset, own);
  return { ...whole, shapes: whole.shapes ?? [], codes: whole.codes ?? formatOf(entries) };
}

/** Returns where the parameters of a known format stand; `undefined` if a catalog describes its own. */
export function parametersIn(catalog: Partial<Catalog>): Pointers | undefined {
  const preset = presetOf(catalog);
  return preset === undefined ? undefined : presets[preset]?.parameters;
}

/** Returns a known format with the fields of a catalog: its formats come first, and any other field replaces the preset's. */
function extended(preset: Preset, { requestId, retryAfter, status, ...own }: Omit<Wire, "preset">): Wire {
  const { wire } = presets[preset];
  const places = { ...(requestId && { requestId }), ...(retryAfter && { retryAfter }) };
  const shapes = (wire.shapes ?? []).map((shape): Shape => ({ ...shape, ...places, ...(status && { status }) }));
  const items = (wire.items ?? []).map((item): ItemShape => ({ ...item, ...places }));
  return {
    ...wire,
    ...own,
    shapes: firstOf(own.shapes, shapes),
    ...((own.items ?? wire.items) && { items: firstOf(own.items, items) }),
  };
}

/** Returns the formats of a catalog, and those of a preset whose names it does not use. */
function firstOf<Format extends { readonly name: string }>(own: readonly Format[] = [], preset: readonly Format[]): Format[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...preset.filter(({ name }) => !names.has(name))];
}

/** Returns the narrowest of the common formats that all codes have. */
function formatOf(entries: NonNullable<Catalog["entries"]>): CodeFormat {
  const all = (pattern: RegExp): boolean => entries.every(({ code }) => pattern.test(code));
  if (all(/^\d+$/)) return { format: "digits" };
  if (all(/^-?\d+$/)) return { format: "integer" };
  if (all(/^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_-]*)*$/) && entries.some(({ code }) => code.includes(".")))
    return { format: "dotted", words: "any" };
  return { format: all(/^-?[A-Za-z0-9_.:/-]+$/) ? "token" : "text" };
}

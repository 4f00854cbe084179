import type { Catalog, CodeFormat } from "../catalog/catalog.ts";
import type { FullWire } from "./full-catalog.ts";
import { presets } from "./presets.ts";

/** Returns the wire that a catalog names, describes, or leaves out. */
export function wireOf({ wire = "problem+json", entries = [] }: Pick<Partial<Catalog>, "wire" | "entries">): FullWire {
  const described = typeof wire === "string" ? presets[wire].wire : wire;
  return { ...described, codes: described.codes ?? formatOf(entries) };
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

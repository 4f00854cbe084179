import type { Catalog, CodeFormat, Preset, Wire } from "../catalog/catalog.ts";
import type { FullWire } from "./full-catalog.ts";

/** The forms of errors that a catalog may name instead of describing its wire. */
const presets: Readonly<Record<Preset, Wire>> = {
  "problem+json": {
    codes: { format: "token" },
    shapes: [
      { name: "problem with a code", code: "/code", detail: ["/detail", "/title"], status: "/status" },
      { name: "problem known by its type", code: "/type", detail: ["/detail", "/title"], status: "/status", accepts: "listed" },
    ],
    requestIdHeaders: ["x-request-id"],
  },
};

/** Returns the wire that a catalog names, describes, or leaves out. */
export function wireOf({ wire = "problem+json", entries = [] }: Pick<Partial<Catalog>, "wire" | "entries">): FullWire {
  const described = typeof wire === "string" ? presets[wire] : wire;
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

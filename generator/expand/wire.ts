import type { Catalog, CodeFormat, Condition, Preset, Shape, Wire } from "../catalog/catalog.ts";
import type { FullWire } from "./full-catalog.ts";

/** The forms of errors that a catalog may name instead of describing its wire. */
const presets: Readonly<Record<Preset, Wire>> = {
  "problem+json": {
    shapes: [
      {
        name: "problem that is listed, by its code, its type, or its status",
        code: ["/code", "/type", { at: "/type", lastSegment: true }, { status: true }],
        detail: ["/detail", "/title"],
        status: "/status",
        accepts: "listed",
      },
      // The errors of HTTP clients have codes of their own, such as ERR_BAD_REQUEST; a problem also has a title, words, or a type.
      problemWith("a title", { at: "/title", type: "string" }),
      problemWith("words", { at: "/detail", type: "string" }),
      problemWith("a type", { at: "/type", startsWith: "http" }),
    ],
    requestIdHeaders: ["x-request-id"],
  },
};

function problemWith(what: string, when: Condition): Shape {
  return { name: `problem with ${what}`, when: [when], code: "/code", detail: ["/detail", "/title"], status: "/status" };
}

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

import type { CodeFormat, CodePlace, CodePlaces, Wire } from "./catalog.ts";

/** Where the text stands that a code is taken from. */
export type CodeSource =
  | { readonly kind: "at"; readonly at: string }
  | { readonly kind: "each"; readonly each: string; readonly where: NonNullable<CodePlace["where"]>; readonly at: string }
  | { readonly kind: "header"; readonly header: string }
  | { readonly kind: "status" }
  | { readonly kind: "join"; readonly join: readonly string[]; readonly with: string };

/** One thing that is done to the text to get the code: a message is read, or something is taken off; of a last segment, the mark is empty. */
export type Cut =
  | { readonly cut: "protobuf"; readonly mark: readonly number[] }
  | { readonly cut: "before" | "afterLast" | "prefix" | "suffix" | "lastSegment"; readonly mark: string };

/** One place of a code: where its text stands, and what is taken off it, in this order. */
export interface CutPlace {
  readonly source: CodeSource;
  readonly cuts: readonly Cut[];
}

/** Returns the places of a code, the best first. */
export function codePlaces(places: CodePlaces): readonly CutPlace[] {
  return [places]
    .flat()
    .map((place) =>
      typeof place === "string" ? { source: { kind: "at", at: place }, cuts: [] } : { source: sourceOf(place), cuts: cutsOf(place) },
    );
}

/** Returns what may stand between the parts of a code; the code without its last part is the nearest. */
export function separatorsOf(wire: Wire & { readonly codes: CodeFormat }): string[] {
  return [...new Set([...(wire.codes.format === "dotted" ? ["."] : []), ...jointsOf(wire)])];
}

/** Returns what stands between the parts of joined codes. */
export function jointsOf({ shapes = [], items = [] }: Wire): string[] {
  return [...shapes, ...items]
    .flatMap(({ code }) => codePlaces(code))
    .flatMap(({ source }) => (source.kind === "join" ? [source.with] : []));
}

/** The ways to name the place of a code. A valid place has exactly one; `at` beside `each` belongs to it. */
export const sourceKinds = ["at", "each", "header", "status", "join"] as const;

export const cutKinds = ["protobuf", "before", "afterLast", "prefix", "suffix", "lastSegment"] as const satisfies readonly Cut["cut"][];

function sourceOf({ at = "", each, where = [], header, join, with: joint = "", status }: CodePlace): CodeSource {
  if (each !== undefined) return { kind: "each", each, where, at };
  if (header !== undefined) return { kind: "header", header };
  if (join !== undefined) return { kind: "join", join, with: joint };
  return status ? { kind: "status" } : { kind: "at", at };
}

function cutsOf(place: CodePlace): Cut[] {
  return cutKinds.flatMap((cut) => {
    const mark = place[cut];
    return mark === undefined ? [] : [{ cut, mark: mark === true ? "" : mark } as Cut];
  });
}

import type { Wire } from "../catalog/catalog.ts";
import { below } from "../catalog/pointer.ts";
import { valuesAt } from "../catalog/values.ts";
import { listed } from "../problems/listed.ts";
import { nearestWord } from "../problems/nearest-word.ts";
import type { Problem } from "../problems/problem.ts";
import type { ReadCatalog } from "../read.ts";
import { bodyOf, pointersIn } from "./reasons.ts";
import type { RunnablePackage } from "./run.ts";

/** Returns a warning for each error format that no sample proves: its code stands at a place that no sample has. */
export function unproved({ document }: ReadCatalog, handed: readonly unknown[], { parseAll }: RunnablePackage): Problem[] {
  // Formats that come with a preset are proved by samples of its own.
  const { wire } = document.value as { readonly wire?: Wire | string };
  if (typeof wire !== "object") return [];
  const bodies = handed.filter((value) => parseAll(value).length > 0).map(bodyOf);
  const known = new Set<string>();
  for (const body of bodies) collect(body, "", known);
  const formats = [
    ...(wire.shapes ?? []).map((shape, i) => ({ shape, at: `/wire/shapes/${i}`, inside: "" })),
    ...(wire.items ?? []).map((shape, i) => ({ shape, at: `/wire/items/${i}`, inside: shape.each })),
  ];
  return formats.flatMap(({ shape: { name, code }, at, inside }): Problem[] => {
    const pointers = pointersIn(code).map((pointer) => inside + pointer);
    if (pointers.length < [code].flat().length || pointers.some((pointer) => bodies.some((body) => valuesAt(body, pointer).length > 0)))
      return [];
    const meant = nearestWord(pointers[0] ?? "", known);
    return [
      {
        rule: "sample-missing",
        severity: "warning",
        message: `No sample has a code at ${listed(pointers, "or")}, where the format "${name}" expects it.`,
        cure:
          meant === undefined
            ? "Add a sample of this format, or remove the format."
            : `Did you mean ${meant}? Otherwise, add a sample of this format.`,
        place: document.locate(`${at}/code`),
      },
    ];
  });
}

/** Collects the pointers of all values in a body. */
function collect(value: unknown, pointer: string, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = below(pointer, Array.isArray(value) ? "*" : key);
    into.add(at);
    collect(inner, at, into);
  }
}

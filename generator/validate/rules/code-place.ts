import type { CodePlace, ItemShape, Shape } from "../../catalog/catalog.ts";
import { sourceKinds } from "../../catalog/code-place.ts";
import type { Report } from "./rule.ts";

/** Requires each place of a code to be one place, in full. */
export function codePlaceRules(shape: Shape | ItemShape, pointer: string, report: Report): void {
  const { code } = shape;
  [code].flat().forEach((place, i) => {
    if (typeof place === "string") return;
    const at = Array.isArray(code) ? `${pointer}/${i}` : pointer;
    onePlace(place, at, report);
    if ("each" in shape && (place.header !== undefined || place.status))
      report(
        "item-code",
        at,
        `The code of an item cannot be in ${place.status ? "the status" : "a header"}: all items of a response share it.`,
        'Name a place in the item, with "at"; a code of the whole response belongs in "shapes".',
      );
  });
}

function onePlace(place: CodePlace, at: string, report: Report): void {
  const kinds = sourceKinds.filter((kind) => place[kind] !== undefined && !(kind === "at" && place.each !== undefined));
  const [first, second] = kinds;
  if (first === undefined)
    report("code-place", at, "The place of the code does not say where to look.", 'Add "at", "header", "status", or "join".');
  else if (second !== undefined)
    report(
      "code-place",
      `${at}/${second}`,
      `A single place of a code cannot have both "${first}" and "${second}".`,
      "Split it into a list of two places, with the preferred one first.",
      { part: "key" },
    );
  for (const [field, needed] of companions) {
    if (place[field] === undefined || place[needed] !== undefined) continue;
    report("code-place", `${at}/${field}`, `"${field}" requires "${needed}", which is missing.`, `Add "${needed}", or remove "${field}".`, {
      part: "key",
    });
  }
  place.join?.forEach((part, i) => {
    if (part.split("/").includes("*"))
      report(
        "code-join",
        `${at}/join/${i}`,
        `"${part}" may lead to several values, so the parts of the code would not belong together.`,
        "Write a key or an index instead of *.",
      );
  });
}

/** Fields that mean something only together. */
const companions = [
  ["each", "where"],
  ["each", "at"],
  ["where", "each"],
  ["join", "with"],
  ["with", "join"],
] as const;

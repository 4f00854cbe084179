import type { Problem } from "../../problems/problem.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { placeIn } from "../usage/place.ts";
import type { Use } from "../usage/use.ts";

/** Codes that no package lists and that could not be taken out, as what is left for a person to do. */
export function leftovers(uses: readonly Use[]): readonly Problem[] {
  return uses.map(({ node, code, providers, form }): Problem => {
    const file = node.getSourceFile();
    const decision =
      form === "comparison" || form === "argument"
        ? "Decide what this condition should be without it"
        : "Decide what should become of this";
    const meant = nearestCode(code, providers);
    const ids = providers.map(({ id }) => id).join(" and ");
    return {
      rule: meant === undefined ? "gone-code" : "misspelt-code",
      severity: "warning",
      message: `${JSON.stringify(code)} is no code of ${ids}${meant === undefined ? ", and nothing is known to have taken its place" : ""}.`,
      cure: meant === undefined ? `${decision}; it cannot be true any more.` : `Did you mean ${JSON.stringify(meant)}?`,
      place: placeIn(file, node.getStart(file), node.end),
    };
  });
}

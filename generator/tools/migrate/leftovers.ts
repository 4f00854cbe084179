import { listed } from "../../problems/listed.ts";
import type { Problem } from "../../problems/problem.ts";
import { nearestCode } from "../usage/nearest-code.ts";
import { placeIn } from "../usage/place.ts";
import type { Use } from "../usage/use.ts";
import { ended } from "../usage/used-package.ts";
import { type Context, replacementOf } from "./context.ts";
import { isGone } from "./remove.ts";

/** Codes that no package lists and that could not be taken out, and errors that are made though their codes have ended. */
export function leftovers({ uses: { uses }, known }: Context): readonly Problem[] {
  return uses.flatMap((use): readonly Problem[] => {
    if (isGone(use)) return [unlisted(use)];
    const isEnded = use.form === "made" && use.providers.length > 0 && use.providers.every((one) => ended(one).has(use.code));
    return isEnded ? [stillMade(use, known)] : [];
  });
}

function unlisted({ node, code, providers, form }: Use): Problem {
  const decision =
    form === "comparison" || form === "argument"
      ? "Decide what this condition should be without the code, which no longer occurs."
      : form === "made"
        ? "Use a different error."
        : "Remove the code or replace it: it no longer occurs.";
  const meant = nearestCode(code, providers);
  return {
    rule: meant === undefined ? "gone-code" : "misspelled-code",
    severity: "warning",
    message: `${JSON.stringify(code)} is not a code of ${listed(
      providers.map(({ id }) => id),
      "or",
    )}${meant === undefined ? ", and no replacement is known" : ""}.`,
    cure: meant === undefined ? decision : `Did you mean ${JSON.stringify(meant)}?`,
    place: placeOf(node),
  };
}

/** An error that is made with a code that has ended, and whose replacement takes other parameters or is not known. */
function stillMade({ node, code, providers }: Use, known: Context["known"]): Problem {
  const to = providers.map((one) => replacementOf(one, code, known)).find((one) => one !== undefined);
  return {
    rule: "gone-code",
    severity: "warning",
    message: `${JSON.stringify(code)} of ${ids(providers)} was removed, but is still used here.`,
    cure:
      to === undefined
        ? "Use a different error; no replacement is known for this code."
        : `Use ${JSON.stringify(to)}, and pass its parameters.`,
    place: placeOf(node),
  };
}

function ids(providers: Use["providers"]): string {
  return listed(providers.map(({ id }) => id));
}

function placeOf(node: Use["node"]): Problem["place"] {
  const file = node.getSourceFile();
  return placeIn(file, node.getStart(file), node.end);
}

import type { Catalog } from "../catalog/catalog.ts";
import { errorsOf } from "../catalog/schema.ts";
import type { Document } from "../load/load.ts";
import { inOrder, mostProblems, type Problem } from "../problems/problem.ts";
import { rules } from "./rules.ts";
import { schemaProblems } from "./schema/problems.ts";
import { soundParts } from "./sound-parts.ts";

/** Everything that is wrong with a catalog, from top to bottom: what the schema says, and what it cannot say of the parts that fit it. The catalog itself if no error is among them. */
export function validate(document: Document): { readonly catalog?: Catalog; readonly problems: readonly Problem[] } {
  const { value } = document;
  if (value === undefined) return { problems: document.problems };
  const errors = errorsOf("validator", value);
  // With so many mistakes the validator has not looked at everything, so nobody knows which parts are sound.
  const breaches = errors.length < mostProblems ? rules(soundParts(value, errors), document) : [];
  const problems = inOrder([...document.problems, ...schemaProblems(document, errors), ...breaches]);
  return problems.some(({ severity }) => severity === "error") ? { problems } : { catalog: value as Catalog, problems };
}

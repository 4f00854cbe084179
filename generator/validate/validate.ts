import type { Catalog } from "../catalog/catalog.ts";
import { errorsOf } from "../catalog/schema.ts";
import type { Document } from "../load/load.ts";
import { inOrder, mostProblems, type Problem } from "../problems/problem.ts";
import { rules } from "./rules.ts";
import { schemaProblems } from "./schema/problems.ts";
import { soundParts } from "./sound-parts.ts";

/**
 * Returns all problems of a catalog, from top to bottom: schema errors, and broken rules in the parts that fit the schema. Returns the
 * catalog if no problem is an error.
 */
export function validate(document: Document): { readonly catalog?: Catalog; readonly problems: readonly Problem[] } {
  const { value } = document;
  if (value === undefined) return { problems: document.problems };
  const errors = errorsOf("validator", value);
  // At the maximum number of errors, the validator has not checked everything, so the valid parts are unknown.
  const breaches = errors.length < mostProblems ? rules(soundParts(value, errors), document) : [];
  const problems = inOrder([...document.problems, ...schemaProblems(document, errors), ...breaches]);
  return problems.some(({ severity }) => severity === "error") ? { problems } : { catalog: value as Catalog, problems };
}

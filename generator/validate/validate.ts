import type { Catalog } from "../catalog/catalog.ts";
import { errorsOf } from "../catalog/schema.ts";
import { counter, type Defaulted } from "../expand/defaulted.ts";
import { expand } from "../expand/expand.ts";
import type { FullCatalog } from "../expand/full-catalog.ts";
import type { Document } from "../load/load.ts";
import { inOrder, mostProblems, type Problem } from "../problems/problem.ts";
import { rules } from "./rules.ts";
import { schemaProblems } from "./schema/problems.ts";
import { soundParts } from "./sound-parts.ts";
import { strictRule } from "./strict.ts";

export interface ValidateOptions {
  /** Whether a catalog must spell everything out: no defaults, no missing translations. */
  readonly strict?: boolean;
}

export interface Validated {
  /** The catalog with everything spelled out, if no problem is an error. */
  readonly catalog?: FullCatalog;
  /** How often the catalog leaves each field out. */
  readonly defaulted: Defaulted;
  readonly problems: readonly Problem[];
}

/**
 * Returns all problems of a catalog, from top to bottom: schema errors, and broken rules in the parts that fit the schema. Returns the
 * catalog if no problem is an error.
 */
export function validate(document: Document, { strict = false }: ValidateOptions = {}): Validated {
  const { value } = document;
  const { onDefault, defaulted } = counter();
  if (value === undefined) return { defaulted, problems: document.problems };
  const errors = errorsOf("validator", value);
  // At the maximum number of errors, the validator has not checked everything, so the valid parts are unknown.
  const parts = errors.length < mostProblems ? soundParts(value, errors) : {};
  const demanded = strictRule(document);
  const full = expand(parts, strict ? demanded.onDefault : onDefault, brokenFields(value, parts));
  const breaches = errors.length < mostProblems ? rules(full, document, strict) : [];
  const problems = inOrder([...document.problems, ...schemaProblems(document, errors), ...demanded.problems, ...breaches]);
  return problems.some(({ severity }) => severity === "error")
    ? { defaulted, problems }
    : { catalog: full as FullCatalog, defaulted, problems };
}

/** Returns the fields of a catalog that do not fit the schema. */
function brokenFields(value: unknown, parts: Partial<Catalog>): ReadonlySet<string> {
  return new Set(Object.keys(Object(value)).filter((field) => !Object.hasOwn(parts, field)));
}

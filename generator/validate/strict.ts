import type { DefaultedField, OnDefault } from "../expand/defaulted.ts";
import type { Document } from "../load/load.ts";
import { mostProblems, type Problem } from "../problems/problem.ts";
import { catalogNames, nameOf } from "./schema/names.ts";

/** Returns a receiver of defaults that reports each of them, and its problems. */
export function strictRule(document: Document): { readonly onDefault: OnDefault; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const onDefault: OnDefault = (at, field, value) => {
    if (problems.length >= mostProblems) return;
    const what = nameOf(at, document.value, catalogNames);
    problems.push({ rule: "strict", severity: "error", ...demand(what, field, value), place: document.locate(at) });
  };
  return { onDefault, problems };
}

function demand(what: string, field: DefaultedField, value: unknown): { readonly message: string; readonly cure: string } {
  const write = `Write ${JSON.stringify(field)}: ${shown(value)}, or another value.`;
  switch (field) {
    case "text":
      return { message: `${what} does not state the origin or the state of the text.`, cure: `Write ${shown(value)}.` };
    case "name":
      return { message: `"name" is a single name for all locales.`, cure: `Write a name for each locale: ${shown(value)}.` };
    case "parameters":
      return { message: `${what} does not state "parameters", or the type or the place of a parameter.`, cure: write };
    default:
      return { message: `${what} does not state ${JSON.stringify(field)}.`, cure: write };
  }
}

/** Returns a value as JSON, as people write it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${shown(inner)}`)
    .join(", ")} }`;
}

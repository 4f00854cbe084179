import type { ErrorObject } from "ajv";
import type { Catalog } from "../catalog/catalog.ts";
import { below, segmentsOf } from "../catalog/pointer.ts";

/** The lists whose items can be checked one by one. */
const lists = ["entries", "statuses", "remarks"];

/** The fields of an item that no rule reads: an error in them does not prevent checking the rest. */
const unread = new Set(["category", "retry", "actor", "status"]);

/**
 * Returns the parts of a catalog that fit the schema, so that their rules can be checked in the same run: it leaves out an invalid field,
 * and leaves a hole in a list for an invalid item. `forEach` skips holes.
 */
export function soundParts(value: unknown, errors: readonly ErrorObject[]): Partial<Catalog> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  const parts: Record<string, unknown> = { ...value };
  for (const list of lists) if (Array.isArray(parts[list])) parts[list] = parts[list].slice();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword === "additionalProperties") continue;
    const [field, index, inner] = segmentsOf(keyword === "required" ? below(instancePath, params.missingProperty) : instancePath);
    if (field === undefined || (inner !== undefined && unread.has(inner))) continue;
    const part = parts[field];
    if (index !== undefined && lists.includes(field) && Array.isArray(part)) delete part[Number(index)];
    else delete parts[field];
  }
  return parts;
}

/** Whether a list has no holes. */
export function isWhole(list: readonly unknown[]): boolean {
  return Object.keys(list).length === list.length;
}

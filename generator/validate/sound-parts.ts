import type { ErrorObject } from "ajv";
import type { Catalog } from "../catalog/catalog.ts";
import { below, segmentsOf } from "../catalog/pointer.ts";

/** Lists whose items can be judged one by one. */
const lists = ["entries", "statuses", "remarks"];

/** Fields of an item that no rule reads, so that a mistake in them need not keep the rules from the rest. */
const unread = new Set(["category", "retry", "actor", "status"]);

/**
 * As much of a catalog as fits the schema, so that its rules can be checked in the same run: a field with a mistake in it is left out, and a
 * list has a hole where an item has one. `forEach` passes over holes.
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

/** Whether a list has no hole. */
export function isWhole(list: readonly unknown[]): boolean {
  return Object.keys(list).length === list.length;
}

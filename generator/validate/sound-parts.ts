import type { ErrorObject } from "ajv";
import type { Catalog } from "../catalog/catalog.ts";
import { below, segmentsOf } from "../catalog/pointer.ts";

/** The lists whose items can be checked one by one. */
const lists = ["entries", "statuses", "remarks"];

/** The tables whose values can be checked one by one. */
const tables = ["operations"];

/** The fields of an item that no rule reads: an error in them does not prevent checking the rest. */
const unread = new Set(["category", "retry", "actor", "status"]);

/**
 * Returns the parts of a catalog that fit the schema, so that their rules can be checked in the same run: it leaves out an invalid field,
 * leaves out an invalid value of a table, and leaves a hole in a list for an invalid item. `forEach` skips holes.
 */
export function soundParts(value: unknown, errors: readonly ErrorObject[]): Partial<Catalog> {
  if (!isObject(value)) return {};
  const parts: Record<string, unknown> = { ...value };
  for (const list of lists) if (Array.isArray(parts[list])) parts[list] = parts[list].slice();
  for (const table of tables) if (isObject(parts[table])) parts[table] = { ...parts[table] };
  for (const { keyword, instancePath, params, propertyName = params.propertyName } of errors) {
    if (keyword === "additionalProperties") continue;
    const missing = keyword === "required" ? params.missingProperty : propertyName;
    const [field, index, inner] = segmentsOf(missing === undefined ? instancePath : below(instancePath, missing));
    if (field === undefined || (inner !== undefined && unread.has(inner))) continue;
    const part = parts[field];
    if (index !== undefined && lists.includes(field) && Array.isArray(part)) delete part[Number(index)];
    else if (index !== undefined && tables.includes(field) && isObject(part)) delete part[index];
    else delete parts[field];
  }
  return parts;
}

/** Whether a list has no holes. */
export function isWhole(list: readonly unknown[]): boolean {
  return Object.keys(list).length === list.length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

import { type FieldChange, type RawEntry, valueOf } from "./fields.ts";
import { hashOf } from "./record.ts";

/** What becomes of a field that the list has. */
export type Compared =
  | { readonly is: "changed"; readonly change: FieldChange }
  | { readonly is: "conflict"; readonly reason: string }
  /** People have changed it, and the list has not. */
  | { readonly is: "kept" }
  | { readonly is: "same" };

/** Compares a field of the list with that of the catalog, and both with the hash of the last list. */
export function compareField(own: RawEntry, field: string, value: unknown, last: string | undefined): Compared {
  const here = valueOf(own, field);
  const [listed, written] = [hashOf(value), here === undefined ? undefined : hashOf(here)];
  if (written === listed) return { is: "same" };
  if (last === listed) return { is: "kept" };
  if (written === last) return { is: "changed", change: { field, value, isNew: here === undefined } };
  return { is: "conflict", reason: reasonOf(field, shown(value), here === undefined ? undefined : shown(here), last !== undefined) };
}

function reasonOf(field: string, listed: string, here: string | undefined, wasListed: boolean): string {
  const name = `its ${field.replace("/", " in ")}`;
  if (here === undefined) return `${name} was removed from the catalog, but is ${listed} in the list`;
  return wasListed
    ? `${name} has changed in both: to ${listed} in the list, and to ${here} in the catalog`
    : `${name} is ${here} in the catalog, but ${listed} in the list`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

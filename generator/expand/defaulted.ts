/** The fields that have a default; `text` is a text without its origin or its state. */
export type DefaultedField =
  | "name"
  | "typeName"
  | "locales"
  | "wire"
  | "codes"
  | "category"
  | "retry"
  | "actor"
  | "since"
  | "parameters"
  | "text";

/** Receives a default: the JSON Pointer of the object that leaves the field out, the field, and the value that it gets. */
export type OnDefault = (at: string, field: DefaultedField, value: unknown) => void;

/** How often a catalog leaves each field out. */
export type Defaulted = Readonly<Partial<Record<DefaultedField, number>>>;

/** Returns a receiver of defaults, and what it has counted. */
export function counter(): { readonly onDefault: OnDefault; readonly defaulted: Defaulted } {
  const defaulted: Partial<Record<DefaultedField, number>> = {};
  return { onDefault: (_, field) => (defaulted[field] = (defaulted[field] ?? 0) + 1), defaulted };
}

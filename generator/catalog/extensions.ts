/** The fields that somebody has added to a catalog or an entry, by their names: all that begin with `x-`. */
export type Extensions = Readonly<Record<string, unknown>>;

/** Returns the fields of a catalog or an entry that begin with `x-`. */
export function extensionsOf(written: object): Extensions {
  const found = Object.entries(written).filter(([field]) => field.startsWith("x-"));
  return found.length === 0 ? none : Object.fromEntries(found);
}

/** Shared, because nearly every entry has none. */
const none: Extensions = {};

export type Json = Readonly<Record<string, unknown>>;

/** Returns a value of a document as an object, empty if it is none. */
export function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

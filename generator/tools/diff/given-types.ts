/** A parameter or a field, as far as its type goes. */
interface Typed {
  readonly type: string;
  /** The only words that it may be. */
  readonly enum?: readonly string[];
}

/** Whether all that may be given for a parameter may be given for it once it has another type. */
export function stillTakes(before: Typed, after: Typed): boolean {
  if (before.enum && after.enum) return before.enum.every((word) => after.enum?.includes(word));
  return after.enum === undefined && typesOf(before).every((type) => typesOf(after).includes(type));
}

/** The types in TypeScript of what is given: of a date, a text or a number. */
function typesOf({ type }: Typed): readonly string[] {
  if (type === "date") return ["string", "number"];
  return [type === "integer" ? "number" : type];
}

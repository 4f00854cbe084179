import { filled, type Language } from "./language.ts";
import { below, type Part, referred, type SchemaFile } from "./schema.ts";

const here = "generator/build/reference/schema-types.ts";

/** Returns the type of a value in a few words: what it refers to as a link to its section, or else its JSON type. */
export function typeOf(part: Part, files: readonly SchemaFile[], language: Language): string {
  const say = (english: string) => language.say(english, here);
  const inner = (...keys: readonly string[]) => typeOf(below(part, ...keys), files, language);
  const { schema } = part;
  const target = referred(part, files);
  if (target !== undefined) return target.schema.title === undefined ? typeOf(target, files, language) : linkTo(target.schema.title);
  if (schema.oneOf) return language.or([...new Set(schema.oneOf.map((_, i) => inner("oneOf", String(i))))]);
  if (schema.type === "array" && schema.items)
    return filled(say(schema.items.oneOf ? "list of ({what})" : "list of {what}"), { what: inner("items") });
  if (schema.type === "object" && schema.properties && part.pointer.includes("/properties/"))
    return `[${say("object")}](#${keyOf(part).toLowerCase()})`;
  if (schema.type === "object" && typeof schema.additionalProperties === "object") {
    const key = schema.propertyNames?.$ref ? inner("propertyNames") : say("string");
    return filled(say("map from {key} to {value}"), { key, value: inner("additionalProperties") });
  }
  if (schema.enum?.length === 1) return `\`${JSON.stringify(schema.enum[0])}\``;
  if (schema.type === "integer" && schema.minimum !== undefined && schema.maximum !== undefined)
    return filled(say("integer from {from} to {to}"), { from: schema.minimum, to: schema.maximum.toLocaleString("en") });
  if (schema.type === undefined) return say("any value");
  return language.or([schema.type].flat().map(say));
}

/** Returns the name of the field that has a schema. */
export function keyOf({ pointer }: Part): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}

function linkTo(title: string): string {
  return `[${title}](#${title.toLowerCase()})`;
}

import { filled, type Language } from "./language.ts";
import { below, type Part, type SchemaFile } from "./schema.ts";
import { description, fieldsOf, limits, valuesOf } from "./schema-fields.ts";
import { keyOf, typeOf } from "./schema-types.ts";

const here = "generator/build/reference/schema-section.ts";

/** Returns the section of an object or a value of a schema, and those of the objects in it that have no name of their own. */
export function sectionOf(part: Part, files: readonly SchemaFile[], language: Language, rank = "###"): readonly string[] {
  const { schema } = part;
  const isObject = schema.properties !== undefined;
  const type = () => filled(language.say("Type: {type}.", here), { type: typeOf(part, files, language) });
  const text = language.paragraph([description(part, files, language), ...(isObject ? [] : [type(), ...limits(part, language)])]);
  const list = isObject ? fieldsOf(part, files, language) : valuesOf(part, files, language);
  const title = schema.title ?? keyOf(part);
  return [
    `${rank} ${title}`,
    "",
    text,
    "",
    ...(list.length === 0 ? [] : [...list, ""]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, { properties }]) =>
      properties === undefined ? [] : sectionOf(below(part, "properties", name), files, language, rank),
    ),
  ];
}

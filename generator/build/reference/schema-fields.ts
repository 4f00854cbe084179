import { filled, type Language } from "./language.ts";
import { examplesMarked, marked } from "./marked.ts";
import { below, type Part, placeOf, referred, type SchemaFile } from "./schema.ts";
import { typeOf } from "./schema-types.ts";

const here = "generator/build/reference/schema-fields.ts";

/** Returns the fields of an object as a list in Markdown: each with its type, whether it is required, its default, and its description. */
export function fieldsOf(part: Part, files: readonly SchemaFile[], language: Language): readonly string[] {
  const { properties = {}, patternProperties = {} } = part.schema;
  return [
    ...Object.keys(properties).flatMap((name) =>
      fieldOf(`**\`${name}\`**`, below(part, "properties", name), necessity(part, name), files, language),
    ),
    // All fields under a pattern are those of a user, who chooses what follows this start of their names.
    ...Object.keys(patternProperties).flatMap((pattern) =>
      fieldOf(`**\`${/^\^([a-z]+-)/.exec(pattern)?.[1]}…\`**`, below(part, "patternProperties", pattern), undefined, files, language),
    ),
  ];
}

/** Returns whether a field must be there; without a preset, some must that a preset has. */
function necessity({ schema }: Part, name: string): string | undefined {
  if (schema.required?.includes(name)) return "required";
  return schema.else?.required?.includes(name) ? "required without `preset`" : undefined;
}

function fieldOf(
  name: string,
  part: Part,
  required: string | undefined,
  files: readonly SchemaFile[],
  language: Language,
): readonly string[] {
  const { schema } = part;
  const say = (english: string) => language.say(english, here);
  const facts = [
    typeOf(part, files, language),
    ...(required === undefined ? [] : [say(required)]),
    ...(schema.default === undefined || /\bBy default\b/.test(described(part))
      ? []
      : [filled(say("default {value}"), { value: `\`${JSON.stringify(schema.default)}\`` })]),
  ];
  const sentences = [summary(part, files, language), ...limits(part, language)];
  return [`- ${language.item(name, facts, language.paragraph(sentences))}`, ...valuesOf(part, files, language).map((line) => `  ${line}`)];
}

/** Returns the description of a value, or else that of what it refers to. */
export function description(part: Part, files: readonly SchemaFile[], language: Language): string {
  const { markdownDescription, description: plain } = part.schema;
  if (markdownDescription !== undefined) return language.say(markdownDescription, placeOf(part));
  if (plain !== undefined) return examplesMarked(marked(language.say(plain, placeOf(part))));
  const target = referred(part, files);
  return target === undefined ? "" : description(target, files, language);
}

/** Returns the description of a field: its own, or else the first sentence of what its type links to. */
function summary(part: Part, files: readonly SchemaFile[], language: Language): string {
  const text = description(part, files, language);
  const isOwn = part.schema.description !== undefined || part.schema.markdownDescription !== undefined;
  return isOwn || referred(part, files)?.schema.title === undefined ? text : language.first(text);
}

/** Returns the English description of a field. */
function described({ schema }: Part): string {
  return schema.markdownDescription ?? schema.description ?? "";
}

/** Returns the allowed values of a field as a list in Markdown, unless they have a section of their own, or there is only one. */
export function valuesOf(part: Part, files: readonly SchemaFile[], language: Language): readonly string[] {
  const target = referred(part, files);
  if (target !== undefined) return target.schema.title === undefined ? valuesOf(target, files, language) : [];
  const { schema } = part;
  if (schema.type === "array" && schema.items && schema.items.$ref === undefined) return valuesOf(below(part, "items"), files, language);
  const values = schema.enum ?? [];
  if (values.length === 0 || values[0] === true) return [];
  const meanings = schema.markdownEnumDescriptions ?? schema.enumDescriptions;
  if (meanings === undefined) {
    const all = language.list(values.map((value) => `\`${value}\``));
    return [`- ${filled(language.say("One of {values}.", here), { values: all })}`];
  }
  return [...describedValues(part, language)].map(([value, meaning]) => `- ${language.item(`\`${value}\``, [], meaning)}`);
}

/** Returns the allowed values of a field, each with its meaning. */
export function describedValues(part: Part, language: Language): ReadonlyMap<string, string> {
  const { enum: values = [], markdownEnumDescriptions, enumDescriptions } = part.schema;
  const meanings = markdownEnumDescriptions ?? enumDescriptions ?? [];
  return new Map(values.map((value, i) => [String(value), language.say(meanings[i] ?? "", `${placeOf(part)}/enumDescriptions/${i}`)]));
}

/** Returns what a text must look like, and how much of a value is allowed. */
export function limits(part: Part, language: Language): readonly string[] {
  const { patternErrorMessage, propertyNames, maxLength, maxItems, maxProperties } = part.schema;
  const most = (sentence: string, count: number | undefined) =>
    count === undefined ? [] : [filled(language.say(sentence, here), { count: count.toLocaleString("en") })];
  return [
    ...ruleOf(patternErrorMessage, part, language),
    ...(propertyNames?.patternErrorMessage === undefined
      ? []
      : [
          filled(language.say("Each key: {rule}", here), {
            rule: examplesMarked(language.say(propertyNames.patternErrorMessage, placeOf(part))),
          }),
        ]),
    ...most("At most {count} characters.", maxLength),
    ...most("At most {count} items.", maxItems),
    ...most("At most {count} keys.", maxProperties),
  ];
}

/** Forms of a text that have a name. Where a description has the name, it needs no rule. */
const namedForm = /kebab-case|PascalCase|SPDX|major\.minor\.patch|https only/i;

/** Returns what a text must look like, without what its description already says. */
function ruleOf(rule: string | undefined, part: Part, language: Language): readonly string[] {
  // Some messages are about the value to write, others about the field to remove.
  if (rule === undefined || !/^(Write|Use|Begin) /.test(rule) || namedForm.test(described(part))) return [];
  const [, start, example = ""] = /^([^:;]*), for example (\S+)\.$/.exec(rule) ?? [];
  const isSaid = start !== undefined && described(part).includes(`\`${example}\``);
  return [examplesMarked(language.say(isSaid ? `${start}.` : rule, placeOf(part)))];
}

import type { ErrorObject } from "ajv";
import validator from "./built/validator.cjs";
import { below, segmentsOf } from "./json-pointer.ts";
import type { Document } from "./load.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Problem } from "./problem.ts";

type Schema = Readonly<Record<string, any>>;

const { definitions } = validator as unknown as { definitions: Readonly<Record<string, Schema>> };

/** What ajv found, in our words. */
export function schemaProblems(document: Document, errors: readonly ErrorObject[]): Problem[] {
  return telling(errors).map((error) => {
    const { message, cure, pointer = error.instancePath, part = "value" } = saying(error, nameOf(error.instancePath, document.value));
    return {
      rule: `schema-${error.keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      severity: "error",
      message,
      cure,
      place: document.locate(pointer, part),
    };
  });
}

/**
 * ajv reports every keyword and every branch that failed, and the keywords around them. A person needs what is wrong with the branch that was
 * meant, which is the one of the right type, and of each value one thing at a time; a misspelt field is not missing as well.
 */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const schemaOf = ({ instancePath, schemaPath }: ErrorObject): string => `${instancePath} ${schemaPath.slice(0, schemaPath.lastIndexOf("/"))}`;
  const choices = new Set(errors.filter(({ keyword }) => keyword === "oneOf").map(({ instancePath }) => instancePath));
  const ofType = errors.filter(({ keyword }) => keyword === "type");
  const wrongType = new Set(ofType.map(schemaOf));
  const misspelt = new Set(errors.filter(({ keyword }) => keyword === "additionalProperties").map((error) => `${error.instancePath} ${meantField(error)}`));
  const judged = new Set<string>();
  return errors.flatMap((error): ErrorObject[] => {
    const { keyword, instancePath } = error;
    const isType = keyword === "type";
    if (keyword === "propertyNames" || (wrongType.has(schemaOf(error)) && (!isType || choices.has(instancePath)))) return [];
    if (keyword === "oneOf") {
      const within = (other: ErrorObject) => other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
      if (errors.some((other) => other !== error && within(other) && !wrongType.has(schemaOf(other)))) return [];
      const types = ofType.filter((other) => other.instancePath === instancePath).flatMap(({ params }) => params.type);
      return [{ ...error, keyword: "type", params: { type: types } }];
    }
    if (keyword === "required" && misspelt.has(`${instancePath} ${error.params.missingProperty}`)) return [];
    const value = ["required", "additionalProperties"].includes(keyword) || error.propertyName !== undefined ? undefined : instancePath;
    if (value !== undefined && judged.has(value)) return [];
    if (value !== undefined) judged.add(value);
    return [error];
  });
}

interface Saying {
  readonly message: string;
  readonly cure: string;
  /** Where to look, if it is not the value that was judged. */
  readonly pointer?: string;
  readonly part?: "key";
}

function saying(error: ErrorObject, what: string): Saying {
  const { keyword, instancePath, params, data, propertyName } = error;
  const schema: Schema = error.parentSchema ?? {};
  const value = quoted(data);
  if (propertyName !== undefined) {
    return { message: `${quoted(propertyName)} cannot be a key of ${what}.`, cure: keyword === "maxLength" ? `Use at most ${params.limit} characters.` : (schema.patternErrorMessage ?? "Rename it."), pointer: below(instancePath, propertyName), part: "key" };
  }
  switch (keyword) {
    case "required": {
      const field: string = params.missingProperty;
      const wanted = described(schema.properties?.[field]);
      return { message: `${what} has no ${quoted(field)}.`, cure: sentences("Add it.", wanted.description, oneOf(wanted.enum)) };
    }
    case "additionalProperties": {
      const field: string = params.additionalProperty;
      const meant = meantField(error);
      return {
        message: `${what} has no field ${quoted(field)}.`,
        cure: meant ? `Did you mean ${quoted(meant)}?` : `Remove it; the fields are ${Object.keys(schema.properties ?? {}).join(", ")}.`,
        pointer: below(instancePath, field),
        part: "key",
      };
    }
    case "enum": {
      const meant = typeof data === "string" ? nearestWord(data, params.allowedValues) : undefined;
      return { message: `${what} cannot be ${value}.`, cure: sentences(meant && `Did you mean ${quoted(meant)}?`, oneOf(params.allowedValues)) };
    }
    case "type": {
      const types = [params.type].flat().map(aOrAn).join(", ").replace(/, ([^,]*)$/, " or $1");
      const fields = params.type === "object" && schema.required ? ` with the fields ${schema.required.join(", ")}` : "";
      const write = params.type === "string" && typeof data === "number" ? `Write ${quoted(String(data))}, in quotes.` : `Write ${types}${fields}.`;
      return { message: `${what} is ${value}, but must be ${types}.`, cure: sentences(write, schema.description) };
    }
    case "pattern":
      return { message: `${what} cannot be ${value}.`, cure: schema.patternErrorMessage ?? sentences(`It must match ${params.pattern}.`, schema.description) };
    case "minLength":
      return { message: `${what} is ${data === "" ? "empty" : `shorter than ${params.limit} characters`}.`, cure: sentences("Write it.", schema.description) };
    case "maxLength":
      return { message: `${what} is longer than ${params.limit} characters.`, cure: "Shorten it." };
    case "minItems":
    case "minProperties":
      return { message: `${what} is empty.`, cure: sentences(`Write at least ${params.limit === 1 ? "one" : params.limit} into it.`, schema.description) };
    case "uniqueItems":
      return { message: `${what} lists ${quoted((data as readonly unknown[])[params.i])} twice.`, cure: "Remove one of the two.", pointer: below(instancePath, Math.max(params.i, params.j)) };
    case "minimum":
    case "maximum":
      return { message: `${what} cannot be ${value}.`, cure: sentences(range(schema), schema.description) };
    default:
      return { message: `${what} ${error.message ?? "is wrong"}.`, cure: sentences(`Correct the value ${value}.`, schema.description) };
  }
}

/** The field that was probably meant by one that there is not. */
function meantField({ params, parentSchema }: ErrorObject): string | undefined {
  return nearestWord(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}));
}

function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join(" ");
}

/** A field's schema with that of what it refers to. */
function described(field: Schema | undefined): Schema {
  const name: string = field?.$ref?.replace("#/definitions/", "") ?? "";
  return { ...definitions[name], ...field };
}

function oneOf(words: readonly string[] | undefined): string | undefined {
  if (words === undefined) return undefined;
  return words.length === 1 ? `The only value is ${words[0]}.` : `Use one of ${words.join(", ")}.`;
}

function range({ minimum, maximum }: Schema): string {
  if (maximum === undefined) return `Write a number from ${minimum} up.`;
  return minimum === undefined ? `Write a number up to ${maximum}.` : `Write a number from ${minimum} to ${maximum}.`;
}

/** The lists whose items have a name of their own, the word for an item, and the field that holds its name. */
const named = [
  { list: ["entries"], word: "entry", key: "code" },
  { list: ["remarks"], word: "remark", key: "id" },
  { list: ["statuses"], word: "status", key: "status" },
  { list: ["wire", "shapes"], word: "shape", key: "name" },
  { list: ["wire", "items"], word: "item shape", key: "name" },
];

/** How a value is called in a sentence: `"messages.en.text" of entry "1100"`, `"locales[1]"`, `the catalog` at the start. */
function nameOf(pointer: string, catalog: any): string {
  const segments = segmentsOf(pointer);
  if (segments.length === 0) return "The catalog";
  for (const { list, word, key } of named) {
    if (!list.every((segment, i) => segment === segments[i]) || segments.length <= list.length) continue;
    const name = segments.slice(0, list.length + 1).reduce<any>((value, segment) => value[segment], catalog)?.[key];
    if ((typeof name !== "string" && typeof name !== "number") || name === "") continue;
    const rest = segments.slice(list.length + 1);
    const item = `${word} ${quoted(name)}`;
    return rest.length === 0 ? item.charAt(0).toUpperCase() + item.slice(1) : `${quoted(path(rest))} of ${item}`;
  }
  return quoted(path(segments));
}

function path(segments: readonly string[]): string {
  return segments.map((segment, i) => (/^[0-9]+$/.test(segment) ? `[${segment}]` : i === 0 ? segment : `.${segment}`)).join("");
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${[...text].slice(0, 57).join("")}…` : text;
}

function aOrAn(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

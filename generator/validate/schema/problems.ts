import type { ErrorObject } from "ajv";
import { below } from "../../catalog/pointer.ts";
import { definitions, type Schema } from "../../catalog/schema.ts";
import type { Document } from "../../load/load.ts";
import { listed } from "../../problems/listed.ts";
import { nearestWord } from "../../problems/nearest-word.ts";
import type { Problem } from "../../problems/problem.ts";
import { catalogNames, nameOf, type PartNames, quoted } from "./names.ts";
import { meantField, telling } from "./telling.ts";

/** Translates ajv's errors into problems. */
export function schemaProblems(document: Document, errors: readonly ErrorObject[], names: PartNames = catalogNames): Problem[] {
  return telling(errors).map((error) => {
    const {
      message,
      cure,
      pointer = error.instancePath,
      part = "value",
    } = saying(error, nameOf(error.instancePath, document.value, names), names.fields);
    return {
      rule: `schema-${error.keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      severity: "error",
      message,
      cure,
      place: document.locate(pointer, part),
    };
  });
}

interface Saying {
  readonly message: string;
  readonly cure: string;
  /** The place of the problem, if it is not that of the validated value. */
  readonly pointer?: string;
  readonly part?: "key";
}

function saying(error: ErrorObject, what: string, whole: string | undefined): Saying {
  const { keyword, instancePath, params, data, propertyName } = error;
  const schema: Schema = error.parentSchema ?? {};
  // Missing and unknown fields may come by the thousand, all from one large object; quoting it for each would take too long.
  const value = keyword === "required" || keyword === "additionalProperties" ? "" : quoted(data);
  if (propertyName !== undefined) {
    return {
      message: `${quoted(propertyName)} cannot be a key of ${what}.`,
      cure: keyword === "maxLength" ? `Use at most ${params.limit} characters.` : (schema.patternErrorMessage ?? "Rename it."),
      pointer: below(instancePath, propertyName),
      part: "key",
    };
  }
  switch (keyword) {
    case "required": {
      const field: string = params.missingProperty;
      const wanted = described(schema.properties?.[field]);
      return { message: `${what} has no ${quoted(field)}.`, cure: sentences(meaning("Add it", wanted), oneOf(wanted.enum)) };
    }
    case "dependencies": {
      const { property, missingProperty } = params as { readonly property: string; readonly missingProperty: string };
      return {
        message: `${what} has ${quoted(property)}, but no ${quoted(missingProperty)}.`,
        cure: sentences(
          `Add ${quoted(missingProperty)}, or remove ${quoted(property)}.`,
          described(schema.properties?.[property]).description,
        ),
        pointer: below(instancePath, property),
        part: "key",
      };
    }
    case "additionalProperties": {
      const field: string = params.additionalProperty;
      const meant = meantField(error);
      return {
        message: `${quoted(field)} is not a field of ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
        cure: meant ? `Did you mean ${quoted(meant)}?` : removal(field, schema),
        pointer: below(instancePath, field),
        part: "key",
      };
    }
    case "enum": {
      const meant = typeof data === "string" ? nearestWord(data, params.allowedValues) : undefined;
      return {
        message: `${what} cannot be ${value}.`,
        cure: sentences(meant && `Did you mean ${quoted(meant)}?`, oneOf(params.allowedValues)),
      };
    }
    case "type": {
      const types = listed([params.type].flat().map(aOrAn), "or");
      const fields = instancePath === "" && whole ? ` with ${whole}` : params.type === "object" ? fieldsOf(schema.required) : "";
      return {
        message: `${what} is ${value}, but must be ${types}.`,
        cure:
          params.type === "string" && typeof data === "number"
            ? `Write ${quoted(String(data))}, in quotes.`
            : meaning(`Write ${types}${fields}`, instancePath === "" ? {} : schema),
      };
    }
    case "pattern":
      return {
        message: `${what} cannot be ${value}.`,
        cure: schema.patternErrorMessage ?? sentences(`It must match ${params.pattern}.`, schema.description),
      };
    case "minLength":
      return {
        message: `${what} is ${data === "" ? "empty" : `shorter than ${params.limit} characters`}.`,
        cure: meaning("Write it", schema),
      };
    case "maxLength":
      return { message: `${what} is longer than ${params.limit} characters.`, cure: "Shorten it." };
    case "maxItems":
    case "maxProperties":
      return {
        message: `${what} has more than ${params.limit.toLocaleString("en")} ${keyword === "maxItems" ? "items" : "fields"}.`,
        cure: "Remove some.",
      };
    case "minItems":
    case "minProperties": {
      const [one, all] = keyword === "minItems" ? ["item", "list"] : ["field", "object"];
      const add = `Add at least ${params.limit === 1 ? `one ${one}` : `${params.limit} ${one}s`}`;
      return {
        message: `${what} ${Object.keys(data as object).length === 0 ? "is empty" : `has fewer than ${params.limit} ${one}s`}.`,
        cure: sentences(`${add}.`, schema.description && meaning(`The ${all} contains`, schema, " ")),
      };
    }
    case "uniqueItems":
      return {
        message: `${what} lists ${quoted((data as readonly unknown[])[params.i])} twice.`,
        cure: "Remove one of the two.",
        pointer: below(instancePath, Math.max(params.i, params.j)),
      };
    case "minimum":
    case "maximum":
      return { message: `${what} cannot be ${value}.`, cure: meaning(range(schema), schema) };
    default:
      return { message: `${what} ${error.message ?? "is wrong"}.`, cure: meaning(`Correct the value ${value}`, schema) };
  }
}

/** Says how to get rid of a field that nobody knows, or to keep it as a field of one's own. */
function removal(field: string, { properties = {}, patternProperties }: Schema): string {
  const bare = field.replace(/^x[^A-Za-z0-9]*/i, "").replaceAll(/[^A-Za-z0-9._-]+/g, "-");
  const own = `x-${bare.charAt(0).toLowerCase()}${bare.slice(1)}`.slice(0, 64);
  const fits = Object.keys(patternProperties ?? {}).some((pattern) => new RegExp(pattern).test(own));
  const fields = `the fields are ${listed(Object.keys(properties), "and")}`;
  return fits ? `Remove it, or rename it to ${quoted(own)} if it is a custom field; ${fields}.` : `Remove it; ${fields}.`;
}

function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join(" ");
}

/**
 * Says what to write, and what it means: the description, which begins with a capital, continues the sentence. What follows a colon of its
 * own is in parentheses.
 */
function meaning(instruction: string, { description }: Schema, between = ": "): string {
  if (description === undefined) return `${instruction}.`;
  const continued = /^[A-Z](?![A-Z])/.test(description) ? description.charAt(0).toLowerCase() + description.slice(1) : description;
  return `${instruction}${between}${continued.replace(/^([^.]*?): (.*?)\.(?= |$)/, "$1 ($2).")}`;
}

/** Merges a field's schema with the definition it refers to. */
function described(field: Schema | undefined): Schema {
  const name: string = field?.$ref?.replace(/^.*#\/definitions\//, "") ?? "";
  return { ...definitions()[name], ...field };
}

function oneOf(words: readonly string[] | undefined): string | undefined {
  if (words === undefined) return undefined;
  return words.length === 1 ? `The only value allowed here is ${quoted(words[0])}.` : `Use one of ${words.join(", ")}.`;
}

/** Joins names: `a`, `a or b`, `a, b, or c`. */
/** The fields of an object to write, after the word for the object. */
function fieldsOf(required: readonly string[] = []): string {
  return required.length === 0 ? "" : ` with the ${required.length === 1 ? "field" : "fields"} ${listed(required, "and")}`;
}

function range({ minimum, maximum }: Schema): string {
  if (maximum === undefined) return `Write ${minimum} or a larger number`;
  return minimum === undefined ? `Write ${maximum} or a smaller number` : `Write a number from ${minimum} to ${maximum}`;
}

function aOrAn(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

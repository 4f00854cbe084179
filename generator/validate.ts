import type { ErrorObject } from "ajv";
import validator from "./built/validator.cjs";
import type { Catalog } from "./catalog.ts";
import type { Document } from "./load.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules.ts";

const matchesSchema = validator as unknown as ((value: unknown) => value is Catalog) & { errors?: ErrorObject[] | null };

/** What is wrong with a catalog: everything the schema says at once, and once it is satisfied, all that the schema cannot say. */
export function validate(document: Document): { readonly catalog?: Catalog; readonly problems: readonly Problem[] } {
  if (document.value === undefined) return { problems: document.problems };
  if (!matchesSchema(document.value)) {
    const errors = (matchesSchema.errors ?? []).filter(isTelling);
    return { problems: [...document.problems, ...errors.map((error) => schemaProblem(document, error))] };
  }
  const problems = [...document.problems, ...rules(document.value, document)];
  return problems.some(({ severity }) => severity === "error") ? { problems } : { catalog: document.value, problems };
}

/** ajv also reports the keywords around the one that failed; those say nothing a person can use. */
function isTelling({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== "oneOf" && keyword !== "if" && !(keyword === "propertyNames") && !/\/oneOf\/0\//.test(schemaPath);
}

/** One finding of ajv, in our words. */
function schemaProblem(document: Document, error: ErrorObject): Problem {
  const { keyword, instancePath: pointer, params, data, parentSchema } = error;
  const value = quoted(data);
  const problem = (message: string, cure: string, part: "key" | "value" = "value", at = pointer): Problem => ({
    rule: `schema-${keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    severity: "error",
    message,
    cure,
    place: document.locate(at, part),
  });
  const what = fieldName(pointer);
  const meaning = typeof parentSchema?.description === "string" ? ` ${parentSchema.description}` : "";
  if (error.propertyName !== undefined) {
    return problem(`${quoted(error.propertyName)} cannot be a key of ${what}.`, `Rename it.${meaning}`, "key", `${pointer}/${escaped(error.propertyName)}`);
  }
  switch (keyword) {
    case "required":
      return problem(`${what} has no ${quoted(params.missingProperty)}.`, `Add it.${describe(parentSchema, params.missingProperty)}`, "value");
    case "additionalProperties": {
      const key: string = params.additionalProperty;
      const meant = nearestWord(key, Object.keys(parentSchema?.properties ?? {}));
      return problem(
        `${what} has no field ${quoted(key)}.`,
        meant ? `Did you mean ${quoted(meant)}?` : `Remove it; the fields are ${Object.keys(parentSchema?.properties ?? {}).join(", ")}.`,
        "key",
        `${pointer}/${escaped(key)}`,
      );
    }
    case "enum": {
      const allowed = params.allowedValues as string[];
      const meant = typeof data === "string" ? nearestWord(data, allowed) : undefined;
      return problem(`${what} cannot be ${value}.`, `${meant ? `Did you mean ${quoted(meant)}? ` : ""}Use one of ${allowed.join(", ")}.`);
    }
    case "type": {
      const types = [params.type].flat().join(" or ");
      const hint = types === "string" && typeof data === "number" ? `Write ${quoted(String(data))}, in quotes.` : `Write ${aOrAn(types)}.`;
      return problem(`${what} is ${value}, but must be ${aOrAn(types)}.`, hint);
    }
    case "pattern":
      return problem(`${what} cannot be ${value}.`, `It must match ${params.pattern}.${meaning}`);
    case "minLength":
      return problem(`${what} is empty.`, `Write at least one character, or remove the field.${meaning}`);
    case "maxLength":
      return problem(`${what} is longer than ${params.limit} characters.`, "Shorten it.");
    case "minItems":
    case "minProperties":
      return problem(`${what} is empty.`, `Add at least ${params.limit}.${meaning}`);
    case "uniqueItems":
      return problem(`${what} lists the same value twice.`, `Remove one of the two, number ${params.j + 1} or ${params.i + 1}.`);
    default:
      return problem(`${what} ${error.message ?? "is wrong"}.`, `Correct the value ${value}.${meaning}`);
  }
}

function describe(schema: Record<string, any> | undefined, field: string): string {
  const description = schema?.properties?.[field]?.description;
  return typeof description === "string" ? ` ${description}` : "";
}

/** How a value is called in a sentence: by its field, and for an entry's field by the entry too. */
function fieldName(pointer: string): string {
  if (pointer === "") return "The catalog";
  const segments = pointer.split("/").slice(1);
  const last = segments.at(-1) ?? "";
  const entry = segments[0] === "entries" && segments.length > 2 ? ` of entry ${Number(segments[1]) + 1}` : "";
  if (/^[0-9]+$/.test(last)) return `${segments.at(-2) === "entries" ? "Entry" : `Item of "${segments.at(-2)}"`} ${Number(last) + 1}`;
  return `"${last.replaceAll("~1", "/").replaceAll("~0", "~")}"${entry}`;
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function aOrAn(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

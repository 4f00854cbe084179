import { constantName } from "../../catalog/constant-name.ts";
import { type Forms, type Message, parametersOf } from "../../catalog/message.ts";
import { checked, type Encoded } from "./encoded.ts";
import { inert, plain } from "./invisible.ts";

/** Whether a text has no quote, no backslash, and nothing that {@link inert} escapes. */
const isPlain = plain(/[ !#-;=-[\]-~]/);

/** Encodes a string in TypeScript or JavaScript. */
export function string(value: string): Encoded<"string"> {
  if (isPlain(checked(value)) && !/sourceM/i.test(value)) return `"${value}"` as Encoded<"string">;
  return inert(JSON.stringify(checked(value))) as Encoded<"string">;
}

/** Encodes a property name in TypeScript or JavaScript: always quoted, because `007` and `-1` without quotes would be numbers. */
export function key(value: string): Encoded<"key"> {
  if (/^[A-Za-z0-9.-]+$/.test(checked(value))) return `"${value}"` as Encoded<"key">;
  if (value === "__proto__") throw new TypeError(`"__proto__" cannot be a property name`);
  return inert(JSON.stringify(checked(value))) as Encoded<"key">;
}

/** Encodes plain data (strings, numbers, booleans, arrays, objects) as a TypeScript expression. */
export function literal(value: unknown): Encoded<"literal"> {
  return expression(value) as Encoded<"literal">;
}

function expression(value: unknown): string {
  if (typeof value === "string") return string(value);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
  if (value === null) return "null";
  if (typeof value !== "object") throw new TypeError(`not plain data: ${String(value)}`);
  const known = written.get(value);
  if (known !== undefined) return known;
  const fields = Object.entries(value).map(
    ([field, inner]) => `${/^[a-z][A-Za-z]*$/.test(field) ? field : key(field)}: ${expression(inner)}`,
  );
  const text = fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  written.set(value, text);
  return text;
}

/** A cache: thousands of entries share the same few facts. */
const written = new WeakMap<object, string>();

/**
 * Encodes a text of a table: a string if it has no parameters, or else a function of the entry's parameters. Every fixed part is a {@link
 * string}; parameters are accessed as properties, so their names can be reserved words.
 */
export function sentence({ parts, locale, varies }: { parts: Message; locale: string; varies: boolean }): Encoded<"sentence"> {
  const text = concatenation(parts, locale);
  if (!varies) return text as Encoded<"sentence">;
  return `${parametersOf(parts).size > 0 ? "(parameters)" : "()"} => ${text}` as Encoded<"sentence">;
}

function concatenation(parts: Message, locale: string): string {
  const terms = parts.map((part) => {
    if (part.kind === "text") return string(part.text);
    const value = `parameters.${name(part.parameter)}`;
    switch (part.kind) {
      case "show":
        return `show(${value})`;
      case "number":
        return `count(${string(locale)}, ${value})`;
      case "list":
        return `list(${string(locale)}, ${value})`;
      case "format":
        return `${part.of === "number" ? "number" : "date"}(${string(locale)}, ${expression(part.options)}, ${value}${part.scale === undefined ? "" : `, ${part.scale}`})`;
      case "plural":
        return `plural(${string(locale)}, ${string(part.ordinal ? "ordinal" : "cardinal")}, ${value}, ${cases(part.forms, locale)})`;
      case "select":
        return `select(${value}, ${cases(part.forms, locale)})`;
    }
  });
  return terms.length === 0 ? string("") : terms.join(" + ");
}

function cases(forms: Forms, locale: string): string {
  return `{ ${forms.map(({ when, parts }) => `${key(when)}: ${concatenation(parts, locale)}`).join(", ")} }`;
}

/**
 * Encodes part of a type's or a variable's name. It never accepts raw text: the model makes the name, and anything else is a bug in errcat.
 */
export function name(value: string): Encoded<"name"> {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(checked(value))) throw new TypeError(`not a name: ${JSON.stringify(value)}`);
  return value as Encoded<"name">;
}

/**
 * Encodes the variable for a code: `$`, then letters and digits as they are, `_` for a dot, and any other character as its code point. No two
 * codes share a variable, and none of them is a reserved word.
 */
export function constant(value: string): Encoded<"constant"> {
  return `$${checked(value).replaceAll(/[^A-Za-z0-9]/gu, (sign) => (sign === "." ? "_" : `$${sign.codePointAt(0)?.toString(16)}$`))}` as Encoded<"constant">;
}

/** Encodes the constant for the symbolic name of a code. The model makes it; anything else is a bug in errcat. */
export function identifier(value: string): Encoded<"identifier"> {
  if (value === "" || constantName(checked(value)) !== value) throw new TypeError(`not a constant: ${JSON.stringify(value)}`);
  return value as Encoded<"identifier">;
}

/** Encodes the type of a provider's own field or of a parameter: one of a fixed few, or a list of words as their union. */
export function type(value: string | readonly string[]): Encoded<"type"> {
  if (typeof value !== "string") return value.map(string).join(" | ") as Encoded<"type">;
  if (!["string", "readonly string[]", "number", "boolean", "string | number"].includes(value))
    throw new TypeError(`not a type: ${JSON.stringify(value)}`);
  return value as Encoded<"type">;
}

/** Encodes a number, in digits. */
export function number(value: number): Encoded<"number"> {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
  return String(value) as Encoded<"number">;
}

/**
 * The only ways in which text of a catalog enters a generated file: one encoder for each kind of place. Templates name them in
 * their holes (`{{string text}}`); a hole without one is refused when the templates are compiled.
 */

import { type Forms, parametersOf, type Sentence } from "./sentence.ts";

/** How the text of each kind of place is made. */
export const encoders = { string, key, literal, sentence, comment, name, type, number, json, markdown, code, snippet, url, path } satisfies Record<string, (value: never) => string>;

/** A string in TypeScript or JavaScript. */
export function string(value: string): string {
  return escapeInvisible(JSON.stringify(checked("string", value)));
}

/** A property name in TypeScript or JavaScript: always quoted, so that `007` and `-1` stay what they are. */
export function key(value: string): string {
  if (value === "__proto__") throw new TypeError(`"__proto__" cannot be a property name`);
  return string(value);
}

/** Plain data (strings, numbers, booleans, arrays, objects) as a TypeScript expression. */
export function literal(value: unknown): string {
  return typeof value === "string" ? string(value) : escapeInvisible(oneLine(value));
}

/**
 * A text of a table: a string where nothing in it varies, and otherwise a function of the entry's parameters. Everything fixed in it is
 * a {@link string}; parameters are reached as properties, so no name of theirs can be a reserved word.
 */
export function sentence({ parts, locale, varies }: { parts: Sentence; locale: string; varies: boolean }): string {
  const expression = concatenation(parts, locale);
  if (!varies) return expression;
  return `${parametersOf(parts).size > 0 ? "(parameters)" : "()"} => ${expression}`;
}

function concatenation(parts: Sentence, locale: string): string {
  const terms = parts.map((part) => {
    if (part.kind === "text") return string(part.text);
    const value = `parameters.${name(part.parameter)}`;
    switch (part.kind) {
      case "show":
        return `show(${value})`;
      case "number":
        return `count(${string(locale)}, ${value})`;
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

/** Text inside a block comment. Nothing in it can end the comment, start a JSDoc tag or begin a line of its own. */
export function comment(value: string): string {
  return escapeInvisible(checked("string", value).replaceAll(/[\r\n\u2028\u2029]+/g, " "))
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replaceAll("@", "\\@");
}

/** Part of a type's or a variable's name. Never raw text: the model has made it, and anything else is our mistake. */
export function name(value: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(checked("string", value))) throw new TypeError(`not a name: ${JSON.stringify(value)}`);
  return value;
}

/** The type of a provider's further field: one of a fixed few. */
export function type(value: string): string {
  if (!["string", "readonly string[]", "number", "boolean"].includes(value)) throw new TypeError(`not a type: ${JSON.stringify(value)}`);
  return value;
}

/** A number, in digits. */
export function number(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`);
  return String(value);
}

/** A whole JSON document. */
export function json(value: unknown): string {
  return escapeInvisible(JSON.stringify(value, null, 2));
}

/** Text in Markdown, in one line. Every punctuation mark that Markdown could read is escaped. */
export function markdown(value: string): string {
  return escapeInvisible(checked("string", value).replaceAll(/[\r\n\u2028\u2029]+/g, " ")).replaceAll(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}

/** Text in a Markdown code span that may stand in a table. */
export function code(value: string): string {
  const text = escapeInvisible(checked("string", value).replaceAll(/[\r\n\u2028\u2029]+/g, " ")).replaceAll("|", "\\|");
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)));
  return /^`|`$/.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A name in a fenced example: of a package or a type, made by the model. */
export function snippet(value: string): string {
  if (!/^[@A-Za-z0-9][A-Za-z0-9/._-]*$/.test(checked("string", value))) throw new TypeError(`not a name for an example: ${JSON.stringify(value)}`);
  return value;
}

/** An address that Markdown links by itself. */
export function url(value: string): string {
  if (!/^https:\/\/[!-;=?-Z_a-z~]+$/.test(checked("string", value))) throw new TypeError(`not an address: ${JSON.stringify(value)}`);
  return value.replaceAll(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"));
}

/** A file name or a part of a module path, made by the model from an id or a locale. */
export function path(value: string): string {
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(checked("string", value))) throw new TypeError(`not a file name: ${JSON.stringify(value)}`);
  return value;
}

/**
 * Characters a reader can see, by fixed ranges: printable ASCII, Latin, Greek, Cyrillic, Han, kana, Hangul and the punctuation
 * that goes with them. The tables of `\p{…}` change with the Unicode version; these do not, so the same catalog gives the same bytes.
 */
const visible =
  "\\n\\x20-\\x7e\\u00a1-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0377\\u037b-\\u037f\\u0384-\\u03ff\\u0400-\\u0482\\u048a-\\u052f" +
  "\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2100-\\u214f\\u2190-\\u21ff\\u2e80-\\u2ef3\\u2f00-\\u2fd5" +
  "\\u3001-\\u303f\\u3041-\\u3096\\u3099-\\u30ff\\u3105-\\u312f\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3" +
  "\\uf900-\\ufa6d\\uff01-\\uffbe";
const invisible = new RegExp(`[^${visible}]`, "g");

/** Writes `\u` escapes for every code unit a reader cannot see: controls, bidi and zero-width marks, surrogates, rare blocks. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(invisible, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, inner]) => `${/^[a-z][A-Za-z]*$/.test(field) ? field : key(field)}: ${oneLine(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function checked(type: "string", value: string): string {
  if (typeof value !== type) throw new TypeError(`a template's hole got ${value === undefined ? "nothing" : typeof value} instead of a string`);
  return value;
}

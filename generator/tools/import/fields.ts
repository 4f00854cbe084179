import { canonicalLocale } from "../../catalog/locale.ts";
import type { ListedEntry, ListedTexts } from "./entries.ts";

/** An entry as a catalog has it written. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** A field of an entry that the list changes: `message/en`, `status`. */
export interface FieldChange {
  readonly field: string;
  /** `undefined` for a field of one's own that the list no longer has. */
  readonly value: unknown;
  /** Whether the entry does not have it yet. */
  readonly isNew: boolean;
  /** Who wrote a text, if the list is somebody else's. */
  readonly origin?: "vendor" | "project";
}

/** Returns what the list says of a code, by field. Parameters follow from the texts, and nobody changes the words of a vendor. */
export function fieldsOf({ item }: ListedEntry): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [field, value] of Object.entries(item)) {
    if (field === "code" || field === "parameters" || field === "vendor") continue;
    if (field === "message" || field === "solution") {
      for (const [locale, text] of Object.entries(value as ListedTexts))
        fields.set(`${field}/${locale}`, typeof text === "string" ? text : text.text);
    } else fields.set(field, field === "deprecated" ? true : value);
  }
  return fields;
}

/** Returns whether the list quotes a text word for word, or says it in words of this catalog; `undefined` for one's own list. */
export function originOf({ item }: ListedEntry, field: string): FieldChange["origin"] {
  const [kind = "", locale = ""] = field.split("/");
  if (item["vendor"] === undefined || locale === "") return undefined;
  return typeof (item[kind] as ListedTexts | undefined)?.[locale] === "object" ? "vendor" : "project";
}

/** Returns the value of a field in a catalog; of a text its words. */
export function valueOf(entry: RawEntry, field: string): unknown {
  const [name = "", locale] = field.split("/");
  const value = entry[name];
  if (name === "deprecated") return value === undefined ? undefined : true;
  if (locale === undefined) return value;
  const texts = (value ?? {}) as Readonly<Record<string, string | { readonly text: string }>>;
  const text = texts[keyOf(texts, locale)];
  return typeof text === "object" ? text.text : text;
}

/** Returns the name that a table of texts has for a locale. */
export function keyOf(texts: object, locale: string): string {
  if (Object.hasOwn(texts, locale)) return locale;
  return Object.keys(texts).find((name) => (canonicalLocale(name) ?? name) === locale) ?? locale;
}

import type { Names, Texts } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { gist, readSentence } from "../../catalog/message.ts";
import { type InterfaceLocale, interfaceLocales, type Told } from "./interface-text.ts";

/** A provider's name in the languages of the interface: where it has none in one of them, that which it has. */
export function namesOf(names: Names): Told {
  const named = (locale: string): string | undefined => textIn(names, locale);
  const any = named("en") ?? Object.values(names)[0] ?? "";
  return Object.fromEntries(interfaceLocales.map((locale) => [locale, named(locale) ?? any])) as Record<InterfaceLocale, string>;
}

/** Texts as their reader wants them, by the one name of each locale: of a plural or a select, what it says in general. */
export function readable(texts: Texts): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts).map(([locale, { text }]) => [canonicalLocale(locale) ?? locale, gist(readSentence(text))]));
}

/** A language by its own name. */
export function languageName(locale: string): string {
  return languages[locale] ?? locale;
}

/** The text of a locale, whichever of its names the table uses. */
export function textIn(table: Readonly<Record<string, string>>, locale: string): string | undefined {
  return Object.entries(table).find(([name]) => canonicalLocale(name) === locale)?.[1];
}

const languages: Readonly<Record<string, string>> = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", ja: "日本語" };

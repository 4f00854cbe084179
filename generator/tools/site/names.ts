import type { ByLocale } from "../../normalize/provider.ts";
import { type InterfaceLocale, type InterfaceText, interfaceLocales } from "./interface-text.ts";

/** Returns a provider's name in each language of the interface; if one is missing, a name in another language. */
export function namesOf(names: ByLocale<string>): InterfaceText {
  const any = names["en"] ?? Object.values(names)[0] ?? "";
  return Object.fromEntries(interfaceLocales.map((locale) => [locale, names[locale] ?? any])) as Record<InterfaceLocale, string>;
}

/** Returns the name of a language in that language. */
export function languageName(locale: string): string {
  return languages[locale] ?? locale;
}

const languages: Readonly<Record<string, string>> = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", ja: "日本語" };

import type { ByLocale } from "../../normalize/provider.ts";
import { type InterfaceLocale, type InterfaceText, interfaceLocales } from "./interface-text.ts";

/** A provider's name in the languages of the interface: where it has none in one of them, that which it has. */
export function namesOf(names: ByLocale<string>): InterfaceText {
  const any = names["en"] ?? Object.values(names)[0] ?? "";
  return Object.fromEntries(interfaceLocales.map((locale) => [locale, names[locale] ?? any])) as Record<InterfaceLocale, string>;
}

/** A language by its own name. */
export function languageName(locale: string): string {
  return languages[locale] ?? locale;
}

const languages: Readonly<Record<string, string>> = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文", ja: "日本語" };

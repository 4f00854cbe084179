import { canonicalLocale } from "../../catalog/locale.ts";

/** Returns the locale that a name such as `zh_CN` or `en` is; nothing for other words. */
export function localeNamed(name: string): string | undefined {
  return /^(?:[a-z]{2}|(?:zh|en|pt|es|fr|sr|de|ja|ko)[_-][A-Za-z]{2,4}|zh[_-]han[st][_-]?[A-Za-z]{0,2})$/i.test(name)
    ? canonicalLocale(name)
    : undefined;
}

/** Whether a key is the name of a locale. */
export function isLocale(name: string): boolean {
  return localeNamed(name) !== undefined;
}

/** Whether a key is the name of a locale that can hardly be anything else: `no` and `id` are words, too. */
export function isCommonLocale(name: string): boolean {
  return /^(?:en|zh)(?:[_-]|$)/i.test(name) && isLocale(name);
}

/** The punctuation width of a locale, as far as the linter knows it: full, half, or neither. */
export type Writing = "full" | "half" | undefined;

const writings: Readonly<Record<string, Writing>> = {
  Hans: "full",
  Hant: "full",
  Jpan: "full",
  Latn: "half",
  Cyrl: "half",
  Grek: "half",
  Kore: "half",
};

export function writingOf(locale: string): Writing {
  return writings[scriptOf(locale)];
}

const scripts = new Map<string, string>();

/** Returns the script of a language, for example `Latn`. */
export function scriptOf(locale: string): string {
  const script = scripts.get(locale) ?? new Intl.Locale(locale).maximize().script ?? "";
  scripts.set(locale, script);
  return script;
}

/** Han characters and kana, for a character class. */
export const han = "\\u3005\\u3007\\u3041-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff";

/** Full-width punctuation, for a character class. */
export const fullPunctuation = "、。〈-】〔-〛！（），．：；？［］｛｝～";

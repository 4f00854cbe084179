/** Returns the script that a text is mainly written in, as far as it tells the language: `Latin` for what says nothing else. */
export function scriptOf(text: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return "Kana";
  if (/[\uac00-\ud7af]/.test(text)) return "Hangul";
  if (/[\u4e00-\u9fff]/.test(text)) return "Han";
  if (/[\u0400-\u04ff]/.test(text)) return "Cyrillic";
  return "Latin";
}

const locales: Readonly<Record<string, string>> = { Kana: "ja", Hangul: "ko", Han: "zh-Hans", Cyrillic: "ru", Latin: "en" };

/** Returns the locale of texts by the scripts they are written in. Texts in Chinese may name English words, and Japanese ones are partly in Han. */
export function localeOf(scripts: ReadonlyMap<string, number>): string {
  const total = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  const found = ["Kana", "Hangul", "Cyrillic", "Han"].find(
    (script) => (scripts.get(script) ?? 0) >= total * (script === "Kana" ? 0.2 : 0.4) && total > 0,
  );
  return locales[found ?? "Latin"] ?? "en";
}

/** Names other than BCP 47 tags that people and older systems use for written Chinese. */
const older: Readonly<Record<string, string>> = { "zh-chs": "zh-Hans", "zh-cht": "zh-Hant" };

/**
 * Returns the canonical name of a locale: `zh`, `zh-CN`, `zh_CN`, and `zh-Hans` all become `zh-Hans`; `en-US` stays `en-US`. Returns
 * `undefined` for a name that is not a [BCP 47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) tag.
 *
 * Only Chinese is identified by its script: in other languages, the region matters more than the script.
 */
export function canonicalLocale(name: string): string | undefined {
  if (!known.has(name) && known.size < 1000) known.set(name, canonical(name));
  return known.has(name) ? known.get(name) : canonical(name);
}

/** A cache: every text of a catalog asks for one of the same few locales. */
const known = new Map<string, string | undefined>();

function canonical(name: string): string | undefined {
  const tag = name.replaceAll("_", "-");
  try {
    const locale = new Intl.Locale(older[tag.toLowerCase()] ?? tag);
    return locale.language === "zh" ? `zh-${locale.maximize().script}` : locale.toString();
  } catch {
    return undefined;
  }
}

/** Names that people and older systems use for written Chinese, beside the BCP 47 tags. */
const older: Readonly<Record<string, string>> = { "zh-chs": "zh-Hans", "zh-cht": "zh-Hant" };

/**
 * The one name of a locale: `zh`, `zh-CN`, `zh_CN` and `zh-Hans` are all `zh-Hans`; `en-US` stays `en-US`. `undefined` for what is no
 * [BCP 47](https://www.rfc-editor.org/rfc/bcp/bcp47.txt) tag.
 *
 * Only Chinese is told by its script: with other languages the region says more than the script.
 */
export function canonicalLocale(name: string): string | undefined {
  if (!known.has(name) && known.size < 1000) known.set(name, canonical(name));
  return known.has(name) ? known.get(name) : canonical(name);
}

/** Asked for with every text of a catalog, and always for the same few. */
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

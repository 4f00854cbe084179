import { anchorOf } from "../../../catalog/anchor.ts";
import { canonicalLocale } from "../../../catalog/locale.ts";
import { operationsByCode } from "../../../normalize/operations.ts";
import type { ByLocale, Provider, ProviderEntry } from "../../../normalize/provider.ts";
import { encoders } from "../../../render/encode.ts";
import type { Files } from "../../../render/render.ts";
import { replacedCodes } from "./replaced.ts";
import { type Around, section } from "./section.ts";
import { wordsOf } from "./words.ts";

const { code, markdown, number } = encoders;

/**
 * Returns a page in Markdown of each catalog in each locale: path -> text. `locales` are the names for the folders, under any of which a
 * locale may be known; without them, all locales of a catalog have pages.
 */
export function markdownPages(providers: readonly Provider[], locales?: readonly string[]): Files {
  return new Map(
    providers.flatMap((provider) =>
      (locales ?? provider.locales).flatMap((name): [string, string][] => {
        const locale = canonicalLocale(name);
        return locale === undefined || !provider.locales.includes(locale) ? [] : [[`${name}/${provider.id}.md`, page(provider, locale)]];
      }),
    ),
  );
}

/**
 * Returns the page of a catalog in a locale. Each code has an anchor, which does not depend on how a program names headings. No line begins
 * with a text of the catalog, which MDX could take for a module.
 */
export function page(provider: Provider, locale: string, anchors: ReadonlyMap<string, string> = anchorsOf(provider.entries)): string {
  const { name, title, version, entries, sources, operations, sourceLocale } = provider;
  const words = wordsOf(locale);
  const around: Around = {
    sources,
    words,
    locales: [locale],
    level: "###",
    languageOf: undefined,
    replaced: replacedCodes(entries),
    operationsOf: operationsByCode(operations),
    linkTo: (one) => `[${code(one)}](#${anchors.get(one)})`,
  };
  const shown = <Text>(texts: ByLocale<Text>): ByLocale<Text> => {
    const text = texts[locale] ?? texts[sourceLocale];
    return text === undefined ? {} : { [locale]: text };
  };
  const blocks = [
    `# ${markdown(name[locale] ?? title)}`,
    `${words.version}${words.colon}${markdown(version)} · ${words.count}${words.colon}${number(entries.length)}`,
    ...entries.flatMap((entry) => [
      `<a id="${anchors.get(entry.code)}"></a>`,
      `## ${code(entry.code)}`,
      ...section({ ...entry, message: shown(entry.message), solution: shown(entry.solution) }, around),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Returns the anchor of each code: the code itself, with any character that has a meaning in HTML or in an address written as its code point. */
function anchorsOf(entries: readonly ProviderEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ code }) => [code, anchorOf(code)]));
}

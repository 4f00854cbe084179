import type { Source } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";

/** Whose list it is, as the command line says it. */
export interface Quoted {
  /** The address of the list, its publisher, or the key of a source that the catalog has. */
  readonly source: string;
  /** The name of the list's file. */
  readonly title: string;
  /** The sources that the catalog has. */
  readonly known: Readonly<Record<string, Source>>;
}

/** The keys of the sources by locale, and those that the catalog does not have yet. */
export interface Sources {
  readonly sourceOf: (locale: string) => string;
  readonly added: Readonly<Record<string, Source>>;
}

/** Returns the sources of somebody else's list, one for each language, the first of which is the main one. */
export function sourcesOf({ source, title, known }: Quoted, locales: readonly string[]): Sources {
  const added: Record<string, Source> = {};
  const keys = new Map<string, string>();
  for (const locale of locales) {
    const language = canonicalLocale(locale) ?? locale;
    const isIt = ([key, one]: [string, Source]): boolean =>
      key === source || one.url === source || (one.publisher === source && one.title === title);
    const own = Object.entries(known).find((one) => isIt(one) && canonicalLocale(one[1].language) === language)?.[0];
    const key = own ?? freeKey(keys.size === 0 ? "document" : `document-${language.split("-")[0]?.toLowerCase()}`, { ...known, ...added });
    keys.set(locale, key);
    if (own === undefined)
      added[key] = { title, publisher: publisherOf(source), language, ...(source.startsWith("https://") && { url: source }) };
  }
  const [first = "document"] = keys.values();
  return { sourceOf: (locale) => keys.get(locale) ?? first, added };
}

function freeKey(name: string, taken: object): string {
  if (!Object.hasOwn(taken, name)) return name;
  for (let i = 2; ; i++) if (!Object.hasOwn(taken, `${name}-${i}`)) return `${name}-${i}`;
}

function publisherOf(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}

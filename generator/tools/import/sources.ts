import type { Source } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import type { List, ListRow } from "./list.ts";

/** Whose list it is, as the command line says it. */
export interface Quoted {
  /** The address of the list, its publisher, the key of a source that the catalog has, or the place where each row has one of these. */
  readonly source: string;
  /** The name of the list's file. */
  readonly title: string;
  /** The sources that the catalog has. */
  readonly known: Readonly<Record<string, Source>>;
}

/** The keys of the sources by locale, and those that the catalog does not have yet. */
export interface Sources {
  readonly sourceOf: (locale: string, row: ListRow) => string;
  readonly added: Readonly<Record<string, Source>>;
  /** The place that has the source of each row. */
  readonly place?: string;
}

/** Returns the sources of somebody else's list: of all rows, or if a place is named instead of a source, of each row. */
export function sourcesByRow(quoted: Quoted, { places, rows }: List, locales: readonly string[]): Sources {
  const place = quoted.source;
  if (!places.some((one) => one.place === place)) return sourcesOf(quoted, locales);
  const valueOf = ({ values }: ListRow): string => String(values.get(place) ?? "").trim() || quoted.title;
  const all = new Map<string, Sources>();
  const added: Record<string, Source> = {};
  for (const source of new Set(rows.map(valueOf))) {
    const sources = sourcesOf({ ...quoted, source, known: { ...quoted.known, ...added } }, locales);
    all.set(source, sources);
    Object.assign(added, sources.added);
  }
  return { sourceOf: (locale, row) => all.get(valueOf(row))?.sourceOf(locale, row) ?? place, added, place };
}

/** Returns the sources of somebody else's list, one for each language, the first of which is the main one. */
function sourcesOf({ source, title, known }: Quoted, locales: readonly string[]): Sources {
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

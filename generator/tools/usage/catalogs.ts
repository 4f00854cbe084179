import type { Project } from "ts-morph";
import type { Catalog, Entry } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { gist, parseMessage } from "../../catalog/message.ts";
import type { Provider } from "./provider.ts";

/** The entries of catalogs, by provider and code. */
export type Entries = (provider: string, code: string) => Entry | undefined;

/** What the installed packages carry of their catalogs, and beyond that what other catalogs say. */
export function entriesOf(project: Project, providers: readonly Provider[], catalogs: readonly Catalog[]): Entries {
  const carried = providers.flatMap((provider) => carriedBy(provider, project) ?? []);
  const known = new Map([...catalogs, ...carried].map(({ id, entries }) => [id, new Map(entries.map((entry) => [entry.code, entry]))]));
  const others = new Map(catalogs.map(({ id, entries }) => [id, new Map(entries.map((entry) => [entry.code, entry]))]));
  return (provider, code) => known.get(provider)?.get(code) ?? others.get(provider)?.get(code);
}

/** The catalog that a package was made from, if it carries that. */
function carriedBy({ id, folder }: Provider, project: Project): Catalog | undefined {
  const disk = project.getFileSystem();
  for (const path of [`${folder}catalog.json`, `${folder}../catalog.json`]) {
    try {
      const catalog = disk.fileExistsSync(path) ? (JSON.parse(disk.readFileSync(path)) as Partial<Catalog>) : undefined;
      if (catalog?.id === id && Array.isArray(catalog.entries)) return catalog as Catalog;
    } catch {
      // It is no more than a help: without it there are the types.
    }
  }
  return undefined;
}

/** The message of an entry in a locale, if it has that. */
export function messageOf({ messages }: Entry, locale: string): string | undefined {
  const name = canonicalLocale(locale) ?? locale;
  const [, text] = Object.entries(messages ?? {}).find(([one]) => canonicalLocale(one) === name) ?? [];
  return text && gist(parseMessage(text.text));
}

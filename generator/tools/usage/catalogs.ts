import type { Project } from "ts-morph";
import type { Catalog } from "../../catalog/catalog.ts";
import { canonicalLocale } from "../../catalog/locale.ts";
import { normalize } from "../../normalize/normalize.ts";
import { entriesByCode, type Provider, type ProviderEntry } from "../../normalize/provider.ts";
import type { UsedPackage } from "./used-package.ts";

/** Returns what is known about a code of a provider, by the ids of both. */
export type Entries = (provider: string, code: string) => ProviderEntry | undefined;

/** Returns the catalogs that installed packages carry. */
export function carriedCatalogs(project: Project, packages: readonly UsedPackage[]): readonly Provider[] {
  return packages.flatMap((one) => carriedBy(one, project) ?? []);
}

/** Returns what carried catalogs have, and beyond that what other catalogs have. */
export function entriesOf(carried: readonly Provider[], providers: readonly Provider[]): Entries {
  const known = new Map([...providers, ...carried].map((one) => [one.id, entriesByCode(one)]));
  const others = new Map(providers.map((one) => [one.id, entriesByCode(one)]));
  return (provider, code) => known.get(provider)?.get(code) ?? others.get(provider)?.get(code);
}

/** The catalog that a package was made from, if the package carries it. */
function carriedBy({ id, folder }: UsedPackage, project: Project): Provider | undefined {
  const disk = project.getFileSystem();
  for (const path of [`${folder}catalog.json`, `${folder}../catalog.json`]) {
    try {
      const catalog = disk.fileExistsSync(path) ? (JSON.parse(disk.readFileSync(path)) as Partial<Catalog>) : undefined;
      if (catalog?.id === id) return normalize(catalog as Catalog);
    } catch {
      // A carried catalog only helps: without it there are the types.
    }
  }
  return undefined;
}

/** The message of an entry in a locale, if it has one. */
export function messageOf({ message }: ProviderEntry, locale: string): string | undefined {
  return message[canonicalLocale(locale) ?? locale]?.gist;
}

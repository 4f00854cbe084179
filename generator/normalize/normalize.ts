import type { Catalog, Field, Names, Source } from "../catalog/catalog.ts";
import { extensionsOf } from "../catalog/extensions.ts";
import { canonicalLocale } from "../catalog/locale.ts";
import { expand } from "../expand/expand.ts";
import type { FullEntry, FullParameter, FullTexts } from "../expand/full-catalog.ts";
import { operationsOf } from "./operations.ts";
import type { ByLocale, Lifecycle, Provider, ProviderEntry, ProviderField, ProviderParameter } from "./provider.ts";
import { ProviderText } from "./text.ts";
import { historyOf } from "./versions.ts";

/** Returns the meaning of a valid catalog: locales under their canonical tags, lifecycles and versions as data, with nothing left out. */
export function normalize(written: Catalog): Provider {
  const catalog = expand(written);
  const locales = catalog.locales.map(canonical);
  const [sourceLocale = ""] = locales;
  const name = inEach(locales, byLocale(catalog.name, itself));
  const entries = catalog.entries.map(entryOf);
  return {
    id: catalog.id,
    typeName: catalog.typeName,
    version: catalog.version,
    locales,
    writtenLocales: Object.fromEntries(catalog.locales.map((locale) => [canonical(locale), locale])),
    sourceLocale,
    name,
    title: name["en"] ?? name[sourceLocale] ?? catalog.id,
    sources: mapped(catalog.sources, sourceOf),
    statuses: catalog.statuses ?? [],
    remarks: (catalog.remarks ?? []).map(({ id, vendor, message }) => ({ id, vendor, message: textsOf(message) })),
    wire: { ...catalog.wire, fields: mapped(catalog.wire.fields ?? {}, fieldOf) },
    fallback: catalog.fallback,
    operations: operationsOf(catalog),
    entries,
    history: historyOf(entries, catalog.version),
    extensions: extensionsOf(catalog),
  };
}

/** Returns the provider with only the wanted locales. */
export function inLocales(provider: Provider, wanted: ReadonlySet<string>): Provider {
  if (provider.locales.every((locale) => wanted.has(locale))) return provider;
  const locales = provider.locales.filter((locale) => wanted.has(locale));
  const only = <Value>(table: ByLocale<Value>): ByLocale<Value> =>
    Object.fromEntries(Object.entries(table).filter(([locale]) => wanted.has(locale)));
  // A text that is not translated into all of these locales is shown in the source locale.
  const shown = (texts: ByLocale<ProviderText>): ByLocale<ProviderText> =>
    locales.every((locale) => locale in texts)
      ? only(texts)
      : Object.fromEntries(Object.entries(texts).filter(([locale]) => wanted.has(locale) || locale === provider.sourceLocale));
  const described = <One extends { readonly description: ByLocale<string> }>(one: One): One => ({
    ...one,
    description: only(one.description),
  });
  return {
    ...provider,
    locales,
    name: only(provider.name),
    title: provider.name["en"] ?? provider.name[locales[0] ?? ""] ?? provider.title,
    remarks: provider.remarks.map((remark) => ({ ...remark, message: shown(remark.message) })),
    wire: { ...provider.wire, fields: mapped(provider.wire.fields, described) },
    entries: provider.entries.map((entry) => ({
      ...entry,
      parameters: mapped(entry.parameters, described),
      message: shown(entry.message),
      solution: Object.keys(entry.solution).length === 0 ? entry.solution : shown(entry.solution),
    })),
  };
}

function entryOf(entry: FullEntry): ProviderEntry {
  const { code, name, category, status, retry, actor, url, expose = true, parameters, message, solution, vendor } = entry;
  return {
    code,
    name,
    category,
    status,
    retry,
    actor,
    url,
    page: undefined,
    lifecycle: lifecycleOf(entry),
    expose,
    parameters: parameters === undefined ? nothing : mapped(parameters, parameterOf),
    message: textsOf(message),
    solution: solution === undefined ? nothing : textsOf(solution),
    vendor,
    extensions: extensionsOf(entry),
  };
}

function lifecycleOf({ since, deprecated, removed, replacedBy }: FullEntry): Lifecycle {
  if (deprecated === undefined && removed === undefined && replacedBy === undefined) return currentSince(since);
  const stage = removed !== undefined ? "removed" : deprecated !== undefined ? "deprecated" : "current";
  return { stage, since, deprecated, removed, replacedBy };
}

/** Shares one lifecycle among codes: nearly all codes of a catalog have the same. */
function currentSince(since: string): Lifecycle {
  const known = current.get(since) ?? { stage: "current", since, deprecated: undefined, removed: undefined, replacedBy: undefined };
  current.set(since, known);
  return known;
}

const current = new Map<string, Lifecycle>();

const nothing: Readonly<Record<string, never>> = {};

function parameterOf({ description = {}, ...parameter }: FullParameter): ProviderParameter {
  return { ...parameter, description: byLocale(description, itself) };
}

function fieldOf({ description, ...field }: Field): ProviderField {
  return { ...field, description: byLocale(description, itself) };
}

function sourceOf(source: Source): Source {
  return { ...source, language: canonical(source.language) };
}

function textsOf(texts: FullTexts): ByLocale<ProviderText> {
  return byLocale(texts, (text, key) => new ProviderText(text, key));
}

/** Returns a table under canonical tags, in the order of the catalog. */
function byLocale<Written, Meant>(
  table: Readonly<Record<string, Written>>,
  meaning: (value: Written, key: string) => Meant,
): ByLocale<Meant> {
  const all: Record<string, Meant> = {};
  for (const key of Object.keys(table)) all[canonical(key)] = meaning(table[key] as Written, key);
  return all;
}

/** Returns names with one for every locale: a missing one is that of the source locale, the first. */
function inEach(locales: readonly string[], names: ByLocale<string>): ByLocale<string> {
  const [source = ""] = locales;
  const fallback = names[source] ?? Object.values(names)[0] ?? "";
  return Object.fromEntries(locales.map((locale) => [locale, names[locale] ?? fallback]));
}

function mapped<Before, After>(table: Readonly<Record<string, Before>>, map: (value: Before) => After): Readonly<Record<string, After>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, map(value)]));
}

function itself(text: Names[string]): string {
  return text;
}

function canonical(locale: string): string {
  return canonicalLocale(locale) ?? locale;
}

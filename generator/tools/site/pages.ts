import { exampleAlias } from "../../catalog/names.ts";
import { actors, retries } from "../../catalog/vocabulary.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type Completeness, states } from "../translate/completeness.ts";
import { entryViews, extensionViews, textViews, vendorViews } from "./entry.ts";
import { both, frame } from "./frame.ts";
import { meaning, named, say } from "./interface-text.ts";
import { matrix } from "./matrix.ts";
import { languageName, namesOf } from "./names.ts";
import { operationViews } from "./operation.ts";
import { type SitePackage, useView } from "./use.ts";

export function homePage(catalogs: readonly Provider[], locales: readonly string[]): object {
  const { providers, rows, total } = matrix(catalogs);
  const names = new Map(catalogs.map(({ id, name }) => [id, namesOf(name)]));
  return {
    ...frame(locales, "home", both(say("home.title"))),
    about: say("home.about", { codes: total, providers: providers.length }),
    providers: catalogs.map(({ id, name, version, entries }) => ({
      id,
      name: namesOf(name),
      version,
      count: say("codes.count", { count: entries.length }),
    })),
    matrix: {
      providers: providers.map(({ id, total }) => ({ id, name: names.get(id), total })),
      rows: rows.map(({ category, cells, total }) => ({ category, name: named("category", category), cells, total })),
      total,
    },
    vocabulary: [
      {
        name: say("filter.category"),
        words: explained(
          "category",
          rows.map(({ category }) => category),
        ),
      },
      { name: say("filter.retry"), words: explained("retry", retries) },
      { name: say("fact.actor"), words: explained("actor", actors) },
    ],
  };
}

function explained(kind: "category" | "retry" | "actor", words: readonly string[]): readonly object[] {
  return words.map((word) => ({ name: named(kind, word), meaning: meaning(kind, word) }));
}

export function providerPage({ provider, uses }: SitePackage, locales: readonly string[], hasChanges: boolean): object {
  const alias = exampleAlias(provider.id, provider.locales[0] ?? "");
  const views = uses.map((use) => useView(use, alias));
  const quotes = provider.entries.some(({ vendor }) => vendor.length > 0);
  const name = namesOf(provider.name);
  return {
    ...frame(locales, "provider", both(name), "../"),
    id: provider.id,
    name,
    hasChanges,
    about: say("provider.about", { version: provider.version, count: provider.entries.length, first: provider.history.first }),
    names: views.map(({ name }) => name),
    steps: views.flatMap(({ steps }) => steps),
    specifier: views[0]?.specifier ?? "",
    alias,
    sources: Object.values(provider.sources).map(({ title, publisher, url, license, updated, note }) => ({
      title,
      publisher,
      url,
      license,
      updated: updated === undefined ? undefined : say("provider.updated", { date: updated }),
      note,
    })),
    remarks: provider.remarks.map(({ message, vendor }) => ({
      texts: textViews(message),
      vendor: vendorViews(vendor, provider.sources),
    })),
    extensions: extensionViews(provider.extensions),
    statuses: provider.statuses.map(({ status, vendor }) => ({ status, vendor: vendorViews(vendor, provider.sources) })),
    operations: operationViews(provider),
    entries: entryViews(provider).map((entry) => ({ ...entry, isUndocumented: quotes && entry.vendor.length === 0, quotes })),
  };
}

export function decoderPage(packages: readonly SitePackage[], locales: readonly string[]): object {
  return {
    ...frame(locales, "decoder", both(say("decoder.title"))),
    examples: packages.flatMap(({ provider: { id, name, entries }, fixtures }) => {
      const byCode = new Map(fixtures.toReversed().map((fixture) => [fixture.code, fixture.answer]));
      const [entry = entries[0]] = telling.flatMap((category) => entries.find((one) => one.category === category) ?? []);
      const answer = entry && byCode.get(entry.code);
      if (answer?.body === undefined) return [];
      const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body, null, 2);
      return [{ id, name: namesOf(name), body }];
    }),
  };
}

/** The categories that people look up most often. */
const telling = ["quota", "billing", "rate_limit"];

export function completenessPage(catalogs: readonly Provider[], texts: readonly Completeness[], locales: readonly string[]): object {
  const names = new Map(catalogs.map(({ id, name }) => [id, namesOf(name)]));
  return {
    ...frame(locales, "completeness", both(say("completeness.title"))),
    states: states.map((state) => ({ state, name: say(`state.${state}`) })),
    rows: texts.map(({ provider, locale, total, counts }) => ({
      provider,
      name: names.get(provider),
      locale,
      language: languageName(locale),
      total,
      counts: states.map((state) => ({ state, count: counts[state] })),
    })),
  };
}

/** The rules that show a text only in the chosen language, where there is one. */
export function style(locales: readonly string[]): object {
  return { locales };
}

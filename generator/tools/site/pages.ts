import { exampleAlias } from "../../catalog/names.ts";
import { actors, retries } from "../../catalog/vocabulary.ts";
import type { Provider, ProviderEntry } from "../../normalize/provider.ts";
import { type Told as ToldDifference, told } from "../diff/describe.ts";
import type { Pen } from "../diff/pen.ts";
import { sentence } from "../diff/sentence.ts";
import { ways } from "../diff/way.ts";
import { type Completeness, states } from "../translate/completeness.ts";
import type { Changes } from "./changes.ts";
import { entryViews, textViews, vendorViews } from "./entry.ts";
import { exampleBody } from "./example-body.ts";
import { type InterfaceLocale, interfaceLocales, known, meaning, named, say, type Told } from "./interface-text.ts";
import { matrix } from "./matrix.ts";
import { languageName, namesOf } from "./names.ts";
import { type SitePackage, useView } from "./use.ts";

/** What every page has: its way to the folder of the site, what the browser's tab calls it, which of the pages it is, and the languages to choose from. */
function frame(locales: readonly string[], here: "home" | "decoder" | "completeness" | "provider", title: string, root: "" | "../" = "") {
  return {
    root,
    title,
    isHome: here === "home",
    isDecoder: here === "decoder",
    isCompleteness: here === "completeness",
    languages: locales.map((locale) => ({ locale, language: languageName(locale) })),
    hasTwoLanguages: locales.length === 2,
    hasSeveralLanguages: locales.length > 1,
  };
}

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
    sources: Object.values(provider.sources).map(({ title, publisher, url, updated, note }) => ({
      title,
      publisher,
      url,
      updated: updated === undefined ? undefined : say("provider.updated", { date: updated }),
      note,
    })),
    remarks: provider.remarks.map(({ messages, vendor }) => ({
      texts: textViews(messages),
      vendor: vendorViews(vendor, provider.sources),
    })),
    statuses: provider.statuses.map(({ status, vendor }) => ({ status, vendor: vendorViews(vendor, provider.sources) })),
    entries: entryViews(provider).map((entry) => ({ ...entry, isUndocumented: quotes && entry.vendor.length === 0, quotes })),
  };
}

export function decoderPage(catalogs: readonly Provider[], locales: readonly string[]): object {
  return {
    ...frame(locales, "decoder", both(say("decoder.title"))),
    examples: catalogs.flatMap((provider) => {
      const { id, name } = provider;
      const body = exampleBody(provider);
      return body === undefined ? [] : [{ id, name: namesOf(name), body }];
    }),
  };
}

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

export function changesPage(
  provider: Provider,
  { before, after, difference, added, removed, changed, others }: Changes,
  locales: readonly string[],
): object {
  const name = namesOf(provider.name);
  const brief = ({ code, messages }: ProviderEntry) => ({ code, texts: textViews(messages) });
  const toldIn = (language: InterfaceLocale): ToldDifference => told(difference, provider, language, asItIs);
  return {
    ...frame(locales, "provider", `${both(name)} · ${before} → ${after}`, "../"),
    name,
    heading: say("changes.title", { before, after }),
    verdict: inAll((language) => toldIn(language).verdict),
    ways:
      difference.level === "none"
        ? []
        : ways.map((_, i) => ({
            title: inAll((language) => plain(toldIn(language).ways[i]?.title)),
            meaning: inAll((language) => plain(toldIn(language).ways[i]?.meaning)),
          })),
    added: added.map(brief),
    removed: removed.map(brief),
    changed: changed.map(({ code, facts }) => ({
      code,
      facts: facts.map(({ fact, locale, before, after }) => ({
        name: say(known(`fact.${fact}`) as "fact.message"),
        language: locale === undefined ? undefined : languageName(locale),
        locale,
        before,
        after,
        isLong: `${before}${after}`.includes("\n"),
      })),
    })),
    others: others.map((change) => inAll((language) => sentence(change, language, asItIs))),
    isEmpty: difference.changes.length === 0,
  };
}

/** What stands in a catalog as it is: the page has encoders of its own. */
const asItIs: Pen = { code: (text = "") => text, text: (text = "") => text };

function inAll(say: (language: InterfaceLocale) => string): Told {
  return Object.fromEntries(interfaceLocales.map((language) => [language, say(language)])) as Told;
}

/** Without the marks of Markdown. */
function plain(text = ""): string {
  return text.replaceAll("`", "");
}

/** The rules that show a text only in the chosen language, where there is one. */
export function style(locales: readonly string[]): object {
  return { locales };
}

/** For where only one text can stand. */
function both(told: Told): string {
  return [...new Set(Object.values(told))].join(" · ");
}

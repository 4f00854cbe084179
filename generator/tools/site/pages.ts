import { actors, retries } from "../../catalog/vocabulary.ts";
import type { Provider } from "../../normalize/provider.ts";
import { type Completeness, states } from "../translate/completeness.ts";
import { both, frame } from "./frame.ts";
import { meaning, named, say } from "./interface-text.ts";
import { matrix } from "./matrix.ts";
import { languageName, namesOf } from "./names.ts";
import type { SitePackage } from "./use.ts";

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

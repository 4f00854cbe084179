import { canonicalLocale } from "../../catalog/locale.ts";
import { saidBy } from "./heading-words.ts";
import type { List, ListPlace, Role } from "./list.ts";
import { localeNamed } from "./locale-names.ts";
import { localeOf } from "./locale-of.ts";
import { type Facts, factsOf } from "./place-facts.ts";
import type { Given, LocalePlace, Roles } from "./places.ts";

type Kind = Role["is"];

/** A place with what its heading says and what its values look like. */
interface Candidate {
  readonly place: string;
  readonly facts: Facts;
  readonly said: ReadonlyMap<Kind, number>;
  readonly locale: string | undefined;
}

/** Returns which places hold what, by their headings and their values; `undefined` if no place looks like a code. */
export function guessed(list: List, given: Given): Roles | undefined {
  const facts = factsOf(list);
  const all = list.places.filter(({ isRemark }) => !isRemark).map((place): Candidate => candidate(place, facts.get(place.place)));
  const taken = new Set(
    [
      given.code,
      given.name,
      given.status,
      given.category,
      given.url,
      given.deprecated,
      given.samples,
      ...[...(given.texts ?? []), ...(given.solutions ?? [])].map(({ place }) => place),
    ].filter((place) => place !== undefined),
  );
  const free = (): readonly Candidate[] => all.filter(({ place }) => !taken.has(place));
  const take = (place: string | undefined): string | undefined => {
    if (place !== undefined) taken.add(place);
    return place;
  };
  const one = (kind: Exclude<Kind, "code" | "text" | "solution">, fits: (facts: Facts) => boolean): string | undefined =>
    given[kind] ?? take(likeliest(free(), kind, fits)?.place);

  const code = given.code ?? take(codeAmong(free())) ?? take(likeliest(free(), "status", ({ statuses }) => statuses >= 0.9)?.place);
  if (code === undefined) return undefined;
  const isStatus =
    given.code === undefined && all.some((found) => found.place === code && found.said.has("status") && found.facts.statuses >= 0.9);
  const status = one("status", ({ statuses }) => statuses >= 0.5) ?? (isStatus ? code : undefined);
  const url = one("url", ({ urls }) => urls >= 0.9);
  const category = one("category", ({ categories }) => categories >= 0.6);
  const deprecated = one("deprecated", ({ distinct }) => distinct <= 3);
  const codeFacts = facts.get(code);
  const name =
    given.name ??
    take(likeliest(free(), "name", isName)?.place) ??
    (codeFacts !== undefined && codeFacts.digits >= 0.9
      ? take(free().find((one) => isName(one.facts) && one.said.size === 0)?.place)
      : undefined);
  const texts = given.texts ?? localized(free(), "text", take);
  const solutions = given.solutions ?? localized(free(), "solution", take);
  const words = texts.length > 0 ? texts : longestTexts(free(), take);
  return {
    code,
    ...(name !== undefined && { name }),
    ...(status !== undefined && { status }),
    ...(category !== undefined && { category }),
    ...(url !== undefined && { url }),
    ...(deprecated !== undefined && { deprecated }),
    ...(given.samples !== undefined && { samples: given.samples }),
    texts: words,
    solutions,
  };
}

function candidate({ place, heading, role, locale: own }: ListPlace, facts: Facts = factsOfNothing): Candidate {
  // Sentences are neither codes nor names, whatever stands above them.
  const isPossible = ({ is }: { readonly is: Kind }): boolean => (is !== "name" && is !== "code") || facts.tokens >= 0.5;
  const said = role ? [{ ...role, rank: -1 }] : saidBy(heading).filter(isPossible);
  const named = said.map((one) => ("locale" in one ? one.locale : undefined)).find((locale) => locale !== undefined);
  const locale = (own === undefined ? undefined : canonicalLocale(own)) ?? named ?? localeNamed(heading) ?? localeOf(facts.scripts);
  return { place, facts, said: new Map(said.map(({ is, rank }) => [is, rank] as const)), locale };
}

const factsOfNothing: Facts = {
  share: 0,
  distinct: 0,
  unique: 0,
  tokens: 0,
  digits: 0,
  statuses: 0,
  urls: 0,
  categories: 0,
  sentences: 0,
  length: 0,
  scripts: new Map(),
};

/** Returns the place whose heading says a kind most surely, among those whose values fit. */
function likeliest(all: readonly Candidate[], kind: Kind, fits: (facts: Facts) => boolean): Candidate | undefined {
  return all.filter(({ said, facts }) => said.has(kind) && fits(facts)).sort((a, b) => rank(a, kind) - rank(b, kind))[0];
}

function rank({ said }: Candidate, kind: Kind): number {
  return said.get(kind) ?? Infinity;
}

function codeAmong(all: readonly Candidate[]): string | undefined {
  const able = all.filter(({ facts }) => facts.tokens >= 0.8 && facts.share >= 0.5 && facts.urls < 0.5);
  // A column of few values that are HTTP statuses is not the code if another place can be.
  const isStatus = ({ facts }: Candidate): boolean => facts.statuses >= 0.9 && facts.unique < 0.9;
  const named = able.filter(({ said }) => said.has("code"));
  const [best] = named.filter((one) => !isStatus(one)).sort((a, b) => rank(a, "code") - rank(b, "code"));
  const byName = likeliest(able, "name", ({ unique, tokens }) => unique >= 0.9 && tokens >= 0.9);
  if (best && !(best.facts.unique < 0.5 && byName)) return best.place;
  if (byName) return byName.place;
  const byValues = able.find((one) => one.facts.unique >= 0.9 && one.facts.tokens >= 0.9 && !saysOther(one));
  return (byValues ?? named[0])?.place;
}

function saysOther({ said }: Candidate): boolean {
  return said.size > 0 && !said.has("code") && !said.has("name");
}

function isName({ tokens, digits, unique, sentences }: Facts): boolean {
  return tokens >= 0.9 && digits < 0.5 && unique >= 0.8 && sentences < 0.2;
}

/** Takes for each locale the place that says most surely that it holds texts of a kind. */
function localized(all: readonly Candidate[], kind: "text" | "solution", take: (place: string) => unknown): readonly LocalePlace[] {
  const said = all.filter((one) => one.said.has(kind) && one.facts.share > 0 && !(kind === "text" && one.facts.digits > 0.5));
  const ranked = said.filter((one) => rank(one, kind) === Math.min(...one.said.values())).sort((a, b) => rank(a, kind) - rank(b, kind));
  const byLocale = new Map<string, Candidate>();
  const able = ranked.length > 0 ? ranked : said;
  for (const one of able.filter(isFull(able))) if (!byLocale.has(one.locale ?? "en")) byLocale.set(one.locale ?? "en", one);
  const chosen = all.filter((one) => byLocale.get(one.locale ?? "en") === one);
  return chosen.map((one) => {
    take(one.place);
    return { locale: one.locale ?? "en", place: one.place };
  });
}

/** Whether a place has values in about as many rows as any other place for texts in its locale. */
function isFull(all: readonly Candidate[]): (one: Candidate) => boolean {
  return ({ locale, facts }) => all.every((other) => other.locale !== locale || facts.share >= 0.6 * other.facts.share);
}

/** Takes the place with the longest words, if no heading says where texts are. */
function longestTexts(all: readonly Candidate[], take: (place: string) => unknown): readonly LocalePlace[] {
  const [best] = all
    .filter(({ facts }) => facts.sentences >= 0.5 && facts.share >= 0.5 && facts.urls < 0.5)
    .sort((a, b) => b.facts.length - a.facts.length);
  if (best === undefined) return [];
  take(best.place);
  return [{ locale: best.locale ?? "en", place: best.place }];
}

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkplace } from "../generator/command/read-workplace.ts";
import { readTerms } from "../generator/tools/lint/read-terms.ts";
import { translations } from "../generator/tools/translate/translation.ts";

const folder = "catalogs/terms";
const files = readdirSync(folder);
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const { catalogs, terms: termsOf } = await readWorkplace({ catalogs: ["catalogs"] });
const terms = termsOf({ path: "catalogs/any.json" });
const texts = (locale: string) =>
  catalogs
    .flatMap(({ catalog }) => translations(catalog, locale))
    .flatMap(({ source, target }) => (target ? [{ source: source.text, target: target.text, ours: target.origin === "project" }] : []));

test("there are words for English and for Simplified Chinese", () => {
  expect(files).toEqual(["en.json", "zh-Hans.json"]);
  expect(terms.map(({ locale }) => locale)).toEqual(["en", "zh-Hans"]);
});

describe.each(files)("%s", (name) => {
  test("is sorted by the English words, and says nothing twice", () => {
    const { terms = [], typos = {} } = json(name);
    const names = terms.map(({ en }: { en: string }) => en.toLowerCase());
    expect(names).toEqual([...new Set(names)].sort());
    const slips = Object.keys(typos).map((typo) => typo.toLowerCase());
    expect(slips).toEqual([...new Set(slips)].sort());
  });

  test("has one line for each term and each slip, so that a change of one is a change of one line", () => {
    const { terms = [], typos = {} } = json(name);
    const lines = readFileSync(`${folder}/${name}`, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("    "));
    expect(lines).toHaveLength(terms.length + Object.keys(typos).length);
  });

  test("no slip is a word that one of our texts means", () => {
    const { typos = {} } = json(name);
    const all = texts(name.replace(".json", "")).filter(({ ours }) => ours);
    for (const typo of Object.keys(typos)) expect(all.filter(({ target }) => new RegExp(`\\b${typo}\\b`, "i").test(target))).toEqual([]);
  });
});

describe("zh-Hans.json is true for the five catalogs", () => {
  const all = texts("zh-Hans").filter(({ ours }) => ours);
  const list = terms.find(({ locale }) => locale === "zh-Hans")?.terms ?? [];

  /** An implementation of its own, so that the linter is not its own judge. */
  const says = (text: string, words: string) =>
    ` ${text.toLowerCase().replaceAll(/[^a-z0-9_-]+/g, " ")} `.includes(` ${words.toLowerCase()} `);

  test("wherever the English text has one of a term's words, the Chinese has one of its translations", () => {
    const broken = list.flatMap(({ match, accepted }) =>
      all.filter(({ source, target }) => match.some((words) => says(source, words)) && !accepted.some((words) => target.includes(words))),
    );
    expect(broken).toEqual([]);
  });

  test("no text has a word that was decided against", () => {
    expect(list.flatMap(({ not }) => not).filter((words) => all.some(({ target }) => target.includes(words)))).toEqual([]);
  });

  test("every term is one that the texts need, and every translation is used", () => {
    expect(
      list.filter(({ match }) => !all.some(({ source }) => match.some((words) => says(source, words)))).map(({ name }) => name),
    ).toEqual([]);
    expect(list.flatMap(({ accepted }) => accepted).filter((words) => !all.some(({ target }) => target.includes(words)))).toEqual([]);
  });
});

describe("a file of terms that is not well formed is refused", () => {
  const wrong: readonly [what: string, name: string, text: string, message: RegExp][] = [
    ["not JSON", "zh-Hans.json", "{", /still open/],
    ["an array", "zh-Hans.json", "[]", /two fields/],
    ["an unknown field", "zh-Hans.json", '{ "word": [] }', /two fields/],
    ["a name that is no locale", "chinese words.json", "{}", /not named after a locale/],
    ["a term without words to look for", "zh-Hans.json", '{ "terms": [{ "en": "key", "zh-Hans": ["密钥"] }] }', /not a term/],
    ["a term without a translation", "zh-Hans.json", '{ "terms": [{ "en": "key", "match": ["key"] }] }', /not a term/],
    [
      "an empty word, which every text would have",
      "zh-Hans.json",
      '{ "terms": [{ "en": "key", "match": [""], "zh-Hans": ["密钥"] }] }',
      /not a term/,
    ],
    [
      "a term in the words of two languages",
      "zh-Hans.json",
      '{ "terms": [{ "en": "key", "fr": "clé", "match": ["key"], "zh-Hans": ["密钥"] }] }',
      /not a term/,
    ],
    ["a slip without its word", "zh-Hans.json", '{ "typos": { "contacut": 1 } }', /is no text/],
  ];

  test.each(wrong)("%s", (_, name, text, message) => {
    const { terms, problems } = readTerms(`catalogs/terms/${name}`, name, Buffer.from(text));
    expect(terms).toBeUndefined();
    expect(problems.map((problem) => problem.message).join("\n")).toMatch(message);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });
});

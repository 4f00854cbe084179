import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTranslationProject } from "../generator/command/read-workplace.ts";
import { translations } from "../generator/normalize/translation.ts";
import { readTerms } from "../generator/tools/lint/read-terms.ts";
import { phrasesAvoided, termsAvoided, typos as typosIn } from "../generator/tools/lint/terms.ts";
import type { Linted } from "../generator/tools/lint/text.ts";
import { type Chinese, chinese, chineseIn, files as tracked } from "./chinese.ts";

const folder = "catalogs/terms";
const files = readdirSync(folder);
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const { catalogs: own, terms: termsOf } = await readTranslationProject({ catalogs: ["catalogs"] });
const { catalogs: site } = await readTranslationProject({ catalogs: ["generator/tools/site/interface.json"] });
const catalogs = [...own, ...site];
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
    const { terms = [], typos = {}, phrases = {} } = json(name);
    const names = terms.map(({ en }: { en: string }) => en.toLowerCase());
    expect(names).toEqual([...new Set(names)].sort());
    const slips = Object.keys(typos).map((typo) => typo.toLowerCase());
    expect(slips).toEqual([...new Set(slips)].sort());
    expect(Object.keys(phrases)).toEqual([...new Set(Object.keys(phrases))].sort());
  });

  test("has one line for each term and each slip, so that a change of one is a change of one line", () => {
    const { terms = [], typos = {}, phrases = {} } = json(name);
    const lines = readFileSync(`${folder}/${name}`, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("    "));
    expect(lines).toHaveLength(terms.length + Object.keys(typos).length + Object.keys(phrases).length);
  });

  test("no slip is a word that one of our texts means", () => {
    const { typos = {} } = json(name);
    const all = texts(name.replace(".json", "")).filter(({ ours }) => ours);
    for (const typo of Object.keys(typos)) expect(all.filter(({ target }) => new RegExp(`\\b${typo}\\b`, "i").test(target))).toEqual([]);
  });
});

describe("zh-Hans.json is true for the five catalogs and the site", () => {
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
    const without = (text: string, accepted: readonly string[]) => accepted.reduce((rest, words) => rest.replaceAll(words, " "), text);
    expect(
      list.flatMap(({ not, accepted }) => not.filter((words) => all.some(({ target }) => without(target, accepted).includes(words)))),
    ).toEqual([]);
  });

  test("every term is one that the texts need, and every translation is used", () => {
    const english = [
      ...all.map(({ source }) => source),
      ...tracked()
        .filter((path) => /^(README|docs\/[\w-]+)\.md$|^generator\/tools\/diff\/(words|sentences\/en)\.ts$/.test(path))
        .map((path) => readFileSync(path, "utf8")),
    ];
    const translated = [...all.map(({ target }) => target), ...everything.map(({ text }) => text)];
    expect(list.filter(({ match }) => !english.some((text) => match.some((words) => says(text, words)))).map(({ name }) => name)).toEqual(
      [],
    );
    expect(list.flatMap(({ accepted }) => accepted).filter((words) => !translated.some((text) => text.includes(words)))).toEqual([]);
  });
});

const everything = chinese();
const vocabulary = terms.find(({ locale }) => locale === "zh-Hans");

/** What the terms have against a piece of Chinese, wherever it stands. */
function against({ place, text }: Chinese): readonly string[] {
  if (!vocabulary) throw new Error("There are no terms for Simplified Chinese.");
  const linted: Linted = { text, locale: "zh-Hans", sentence: [], readings: [text] };
  return [...termsAvoided(linted, vocabulary), ...phrasesAvoided(linted, vocabulary), ...typosIn(linted, vocabulary)].map(
    ({ message, cure }) => `${place}: ${message} ${cure}`,
  );
}

describe("all Chinese that a user meets uses the terms", () => {
  test("whatever holds Chinese is covered: catalogs, site, guides, README, diff, sentences of packages, generated files, pictures, and what comes next", () => {
    const covered = new Set(everything.map(({ place }) => place.slice(0, place.lastIndexOf(":"))));
    const wanted = [
      "README.zh-Hans.md",
      "README.md",
      "docs/versions.zh-Hans.md",
      "docs/ci-and-publishing.zh-Hans.md",
      "docs/pictures/bench-parse.zh-Hans.svg",
      "catalogs/gengo.json",
      "generator/tools/site/interface.json",
      "generator/tools/diff/words.ts",
      "generator/tools/diff/sentences/zh-Hans.ts",
      "generator/model/phrases.ts",
      "generator/tools/init/sample-catalog.ts",
      "generated/gengo/README.md",
      "generated/tencent-tmt/messages/zh-Hans.js",
    ];
    expect(wanted.filter((path) => !covered.has(path))).toEqual([]);
    const guides = tracked().filter((path) => path.endsWith(".zh-Hans.md") && !path.startsWith("test/"));
    expect(guides.length).toBeGreaterThan(2);
    expect(guides.filter((path) => !covered.has(path))).toEqual([]);
  });

  test("no word that was decided against, and no slip", () => {
    expect(everything.flatMap(against)).toEqual([]);
  });

  const wrong: readonly [path: string, text: string, word: string][] = [
    ["docs/new.zh-Hans.md", "# 新页\n\n服务方新增错误码时。\n", "服务方"],
    ["README.zh-Hans.md", "要更正内置目录，写一个覆盖文件。", "目录"],
    ["generator/tools/diff/sentences/zh-Hans.ts", "  vendor: () => `新增备注。`,", "备注"],
    ["generator/tools/site/new.ts", 'const hint = "新错误码交给兜底处理";', "兜底"],
    ["generated/acme/README.md", "| `1` | 账号余额不足。 |", "账号余额"],
    ["catalogs/acme.json", '{ "entries": [{ "message": { "zh-Hans": { "text": "响应体为空。", "origin": "project" } } }] }', "响应体"],
    ["docs/openapi.zh-Hans.md", "返回带有类别、重试方式和消息的错误。", "重试方式"],
    ["docs/handling.zh-Hans.md", "包还提供读者语言的消息。", "读者"],
    ["docs/catalogs.zh-Hans.md", "跳过没有列出的错误码。", "没有列出的错误码"],
    ["generator/tools/diff/sentences/zh-Hans.ts", "  found: () => `现在也能识别 gateway 形式的错误。`,", "形式的错误"],
    ["generator/tools/export/markdown/words.ts", '  solution: "解决方案",', "解决方案"],
    ["generator/tools/site/interface.json", '{ "wire": { "fields": { "a": { "description": { "zh-Hans": "您输入的内容。" } } } } }', "您"],
  ];

  test.each(wrong)("a mistake in %s is found: %s", (path, text, word) => {
    expect(chineseIn(path, Buffer.from(text)).flatMap(against).join("\n")).toContain(`"${word}"`);
  });

  test("every word that was decided against is found in a guide", () => {
    const words = vocabulary?.terms.flatMap(({ not }) => not) ?? [];
    expect(words.length).toBeGreaterThan(100);
    const found = (word: string) =>
      chineseIn("docs/new.zh-Hans.md", Buffer.from(`这里写的是：${word}。`))
        .flatMap(against)
        .join("\n");
    expect(words.filter((word) => !found(word).includes(`"${word}"`))).toEqual([]);
  });

  test("what is quoted from a provider stays as it is, and an accepted word may hold one that is not", () => {
    const quotes =
      '{ "vendor": [{ "fields": { "a": "请求体非法" } }], "entries": [{ "message": { "zh-Hans": { "text": "请求体非法。", "origin": "vendor" } } }] }';
    expect(chineseIn("catalogs/acme.json", Buffer.from(quotes))).toEqual([]);
    expect(chineseIn("README.zh-Hans.md", Buffer.from("错误目录与内置的错误目录。")).flatMap(against)).toEqual([]);
  });
});

describe("a file of terms that is not well formed is refused", () => {
  const wrong: readonly [what: string, name: string, text: string, message: RegExp][] = [
    ["not JSON", "zh-Hans.json", "{", /still open/],
    ["an array", "zh-Hans.json", "[]", /has the fields/],
    ["an unknown field", "zh-Hans.json", '{ "word": [] }', /has the fields/],
    ["a name that is no locale", "chinese words.json", "{}", /is not a locale/],
    ["a term without words to look for", "zh-Hans.json", '{ "terms": [{ "en": "key", "zh-Hans": ["密钥"] }] }', /not a valid term/],
    ["a term without a translation", "zh-Hans.json", '{ "terms": [{ "en": "key", "match": ["key"] }] }', /not a valid term/],
    [
      "an empty word, which every text would have",
      "zh-Hans.json",
      '{ "terms": [{ "en": "key", "match": [""], "zh-Hans": ["密钥"] }] }',
      /not a valid term/,
    ],
    [
      "a term in the words of two languages",
      "zh-Hans.json",
      '{ "terms": [{ "en": "key", "fr": "clé", "match": ["key"], "zh-Hans": ["密钥"] }] }',
      /not a valid term/,
    ],
    ["a phrase without its cure", "zh-Hans.json", '{ "phrases": { "over several requests": 1 } }', /are not a string/],
    ["a slip without its word", "zh-Hans.json", '{ "typos": { "contacut": 1 } }', /is not a string/],
  ];

  test.each(wrong)("%s", (_, name, text, message) => {
    const { terms, problems } = readTerms(`catalogs/terms/${name}`, name, Buffer.from(text));
    expect(terms).toBeUndefined();
    expect(problems.map((problem) => problem.message).join("\n")).toMatch(message);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });
});

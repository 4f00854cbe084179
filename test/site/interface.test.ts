import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actors, categories, retries } from "../../generator/catalog/vocabulary.ts";
import { readTranslationProject } from "../../generator/command/read-workplace.ts";
import { stateOf, targetLocales, translations } from "../../generator/normalize/translation.ts";
import { lint } from "../../generator/tools/lint/lint.ts";
import { meaning, named } from "../../generator/tools/site/interface-text.ts";

const { definitions } = JSON.parse(readFileSync("schema/catalog.schema.json", "utf8")) as {
  definitions: Record<string, { enum: string[]; enumDescriptions: string[] }>;
};

test.each([
  ["Category", "category", categories],
  ["Retry", "retry", retries],
  ["Actor", "actor", actors],
] as const)("The site explains every %s as the schema does.", (definition, kind, words) => {
  expect(words).toEqual(definitions[definition]?.enum);
  expect(words.map((word) => meaning(kind, word).en)).toEqual(definitions[definition]?.enumDescriptions);
  expect(new Set(words.map((word) => named(kind, word)["zh-Hans"])).size).toBe(words.length);
});

const { catalogs } = await readTranslationProject({ catalogs: ["generator/tools/site/interface.json"] });
const own = await readTranslationProject({ catalogs: ["catalogs"] });
/** The words that the catalogs use, too. */
const terms = own.catalogs.slice(0, 1).flatMap((one) => own.terms(one));

test("Every text of the interface is said somewhere.", () => {
  const sources = [
    "generator/tools/site",
    "generator/tools/site/browser",
    "generator/tools/site/template",
    "generator/tools/site/template/part",
  ].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(ts|hbs)$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
  const unsaid = catalogs
    .flatMap(({ catalog }) => catalog.entries)
    .filter(({ code }) => !/^(category|retry|actor|state|fact)\./.test(code) && !sources.some((text) => text.includes(`"${code}"`)));
  expect(unsaid.map(({ code }) => code)).toEqual([]);
});

test("The interface speaks as well as the catalogs do, and its translations are not stale.", () => {
  const findings = catalogs.flatMap(({ catalog, document }) => lint(catalog, document, terms));
  // Words on buttons and in headings are no sentences.
  expect(findings.filter(({ rule }) => rule !== "punctuation-end").map(({ message }) => message)).toEqual([]);
  const unfinished = catalogs.flatMap(({ catalog }) =>
    targetLocales(catalog).flatMap((locale) =>
      translations(catalog, locale).filter((one) => stateOf(one) !== "reviewed" || one.target?.sourceHash === undefined),
    ),
  );
  expect(unfinished.map(({ code }) => code)).toEqual([]);
});

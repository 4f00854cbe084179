import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FullCatalog as Catalog } from "../generator/expand/full-catalog.ts";
import { normalize } from "../generator/normalize/normalize.ts";
import { translations } from "../generator/normalize/translation.ts";
import { providers } from "./documents/quoted.ts";

/** Words that begin a clause before its main one, as in "If it is correct, …": their comma ends no item of a list. */
const introduction = /^(If|When|Where|While|Once|Because|Although|With|Without|Before|After|To|In)\b[^,]*,/;
/** What may follow a comma without being an item of a list. */
const noItem = "and|or|then|but|so|which|whose|such as|for example|because|if|unless|without|possibly";
/** An item after a comma, and the last item after "and" or "or"; not where the list goes on, and not "and all". */
const list = new RegExp(`, (?!(?:${noItem})\\b)[^,:]+? (?:and|or) (?!all\\b)(?![^,]*, (?:and|or)\\b)`);

/** The sentences of a text that have a list without its serial comma: "a, b and c". */
function lacking(text: string): readonly string[] {
  const sentences = text.replaceAll(/ ?\([^)]*\)/g, "").split(/(?<=[.;:!?])\s+/);
  return sentences.filter((sentence) => list.test(sentence.replace(introduction, "")));
}

/** The English of a catalog that is ours: texts, descriptions of fields, and notes on sources. */
function english(path: string): readonly string[] {
  const catalog = JSON.parse(readFileSync(path, "utf8")) as Catalog;
  const texts = translations(normalize(catalog), "en").flatMap(({ target }) => (target?.origin === "project" ? [target.text] : []));
  const descriptions = [...JSON.stringify(catalog.wire).matchAll(/"en":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text = '""']) => JSON.parse(text) as string,
  );
  return [...texts, ...descriptions, ...Object.values(catalog.sources).flatMap(({ note }) => note ?? [])];
}

test.each([...providers.map((id) => `catalogs/${id}.json`), "generator/tools/site/interface.json"])(
  "every list of three in %s has its serial comma",
  (path) => {
    expect(english(path).length).toBeGreaterThan(50);
    expect(english(path).flatMap(lacking)).toEqual([]);
  },
);

test.each([
  "Use a job status from the documentation, such as available, pending or reviewable.",
  "Check that the job ID (jid), the model ID (mid) and the contract ID are correct.",
  "For error codes 40001, 40100 and 40601, the documentation gives only a placeholder.",
  "These jobs cannot be grouped because their tiers, source languages or target languages differ.",
  "Something must change first: the request, the settings or the account.",
  "A key, token, signature, nonce, or timestamp is missing, wrong or expired.",
  "If it fails, check the key, the token and the signature.",
])("a list without one is found: %s", (text) => {
  expect(lacking(text)).toHaveLength(1);
});

test.each([
  "Check every element of the array, and correct or remove the invalid one.",
  "If it is correct, use another version or try again later.",
  "Set type to the job type, such as text or file.",
  "It leaves out 4200, renames 4100 and 5300, and states 5 minutes.",
  "Paste a response, a log line, or an exception, headers and all.",
])("what is no list of three is none: %s", (text) => {
  expect(lacking(text)).toEqual([]);
});

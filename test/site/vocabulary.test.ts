import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { meaning, named } from "../../generator/site/say.ts";
import { actors, categories, retries } from "../../generator/site/vocabulary.ts";

const { definitions } = JSON.parse(readFileSync("schema/catalog.schema.json", "utf8")) as { definitions: Record<string, { enum: string[]; enumDescriptions: string[] }> };

test.each([
  ["Category", "category", categories],
  ["Retry", "retry", retries],
  ["Actor", "actor", actors],
] as const)("The site explains every %s as the schema does.", (definition, kind, words) => {
  expect(words).toEqual(definitions[definition]?.enum);
  expect(words.map((word) => meaning(kind, word).en)).toEqual(definitions[definition]?.enumDescriptions);
  expect(new Set(words.map((word) => named(kind, word)["zh-Hans"])).size).toBe(words.length);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categories, retries } from "../../generator/catalog/vocabulary.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { nearestWords } from "../../generator/tools/search/nearest-words.ts";
import { errorsIn, searchResults } from "../../generator/tools/site/browser/search-results.ts";
import { large } from "./large.ts";
import { ownCatalog, ownCatalogs, packagesOf } from "./made-site.ts";
import { loaded } from "./rows.ts";

interface Sample {
  readonly query: string;
  readonly first?: string;
  readonly has?: string;
  readonly count?: number | "all";
  readonly meant?: string;
}

const samples = JSON.parse(readFileSync(new URL("searches.json", import.meta.url), "utf8")) as Sample[];
const { data, rows } = loaded(packagesOf(ownCatalogs).map(({ provider }) => provider));
const all = errorsIn(rows);

describe("A search", () => {
  for (const { query, first, has, count, meant } of samples) {
    test(`for "${query}" finds ${first ?? has ?? count}.`, () => {
      const results = searchResults(all, query);
      const found = results.found.map(({ provider, code }) => `${data.providers[provider]?.id} ${code}`);
      if (first !== undefined) expect(found[0]).toBe(first);
      if (has !== undefined) expect(found).toContain(has);
      if (count !== undefined) expect(found).toHaveLength(count === "all" ? all.length : count);
      expect(results.meant?.meant).toBe(meant);
    });
  }

  test("finds every error by its code, its message in every language, and what the provider says.", () => {
    for (const [i, one] of all.entries()) {
      const [, code, , , , , messages, , vendor] = one.row;
      const { found } = searchResults(all, code);
      expect(found).toContain(one);
      expect(found[0]?.code).toBe(code);
      // Each search looks through all errors, and texts are found in the same way for each.
      for (const query of i % 8 === 0 ? [...messages.flat(2), ...vendor.split("\n").slice(0, 1)].filter(Boolean) : [])
        expect(searchResults(all, query).found, query).toContain(one);
    }
  });
});

describe("An index in parts", () => {
  const providers = [large(2500), ownCatalog("gengo")].map(normalize);
  const { data, rows } = loaded(providers);

  test("has every error once, in order, and tells of each provider where its errors are and what filters find.", () => {
    expect(rows.map(([, code]) => code)).toEqual(providers.flatMap(({ entries }) => entries.map(({ code }) => code)));
    expect(data.providers.map(({ parts }) => parts)).toEqual([[0, 1, 2], [3]]);
    data.providers.forEach(({ values }, provider) => {
      const own = errorsIn(rows).filter((one) => one.provider === provider);
      expect(new Set(values.category.map((value) => categories[value]))).toEqual(new Set(own.map(({ category }) => category)));
      expect(new Set(values.retry.map((value) => retries[value]))).toEqual(new Set(own.map(({ retry }) => retry)));
      expect(new Set(values.status)).toEqual(new Set(own.map(({ status }) => status)));
    });
  });

  test("is searched as a whole, whatever the part.", () => {
    const every = errorsIn(rows);
    for (const code of ["Family0.Code0", "Family74.Code2499", "2700"]) expect(searchResults(every, code).found[0]?.code).toBe(code);
    expect(searchResults(every, "免费额度").found.length).toBeGreaterThan(30);
  });
});

test("Words are near that differ by a letter or two.", () => {
  const texts = ["amount account count limit authentication"];
  expect(nearestWords("amont", [...texts, "among"])).toEqual(["amount", "among"]);
  expect(nearestWords("authetnication", texts)).toEqual(["authentication"]);
  expect(nearestWords("acount", texts)).toEqual(["account", "count", "amount"]);
  expect(nearestWords("lim", texts)).toEqual([]);
  expect(nearestWords("zebra", texts)).toEqual([]);
});

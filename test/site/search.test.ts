import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageNames } from "../../generator/catalog/page-names.ts";
import { nearestWords } from "../../generator/tools/search/nearest-words.ts";
import { errorsIn, searchResults } from "../../generator/tools/site/browser/search-results.ts";
import type { Data } from "../../generator/tools/site/data.ts";
import { dataScript } from "../../generator/tools/site/data.ts";
import { ownCatalogs, packagesOf } from "./made-site.ts";

interface Sample {
  readonly query: string;
  readonly first?: string;
  readonly has?: string;
  readonly count?: number | "all";
  readonly meant?: string;
}

const samples = JSON.parse(readFileSync(new URL("searches.json", import.meta.url), "utf8")) as Sample[];
const data = dataOf(dataScript(packagesOf(ownCatalogs).map(({ provider }) => ({ provider, names: pageNames(provider.entries) }))));
const all = errorsIn(data);

/** The data that a page gets from its script. */
function dataOf(script: string): Data {
  const json = /^globalThis\.errcat\$data=JSON\.parse\((".*")\);dispatchEvent/.exec(script)?.[1] ?? "";
  return JSON.parse(JSON.parse(json) as string) as Data;
}

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

test("Words are near that differ by a letter or two.", () => {
  const texts = ["amount account count limit authentication"];
  expect(nearestWords("amont", [...texts, "among"])).toEqual(["amount", "among"]);
  expect(nearestWords("authetnication", texts)).toEqual(["authentication"]);
  expect(nearestWords("acount", texts)).toEqual(["account", "count", "amount"]);
  expect(nearestWords("lim", texts)).toEqual([]);
  expect(nearestWords("zebra", texts)).toEqual([]);
});

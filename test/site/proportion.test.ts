import { expect, test } from "vitest";
import { pageNames } from "../../generator/catalog/page-names.ts";
import type { FullCatalog as Catalog, FullEntry as Entry } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import type { Provider } from "../../generator/normalize/provider.ts";
import { changes } from "../../generator/tools/site/changes.ts";
import { entryViews } from "../../generator/tools/site/entry.ts";
import { errorsJson } from "../../generator/tools/site/machine-files.ts";
import { matrix } from "../../generator/tools/site/matrix.ts";
import { twins } from "../../generator/tools/site/twins.ts";
import { large } from "./large.ts";

/** A provider whose list of entries counts how often one is taken from it. */
function counting(provider: Provider): { readonly provider: Provider; readonly reads: () => number } {
  let reads = 0;
  const entries = new Proxy(provider.entries, {
    get: (all, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(all, key, receiver) as unknown;
    },
  });
  return { provider: { ...provider, entries }, reads: () => reads };
}

/** Half of the earlier codes are gone, the others have changed, and all are replaced by the same one. */
function versions(count: number): readonly [before: Catalog, after: Catalog] {
  const after = large(count);
  const [first] = after.entries;
  const gone = after.entries.map((entry): Entry => ({ ...entry, code: `Gone.${entry.code}` }));
  const changed = after.entries.map((entry): Entry => ({ ...entry, retry: "now", status: 418, since: "0.9.0", removed: "0.9.0" }));
  return [
    { ...after, version: "0.9.0", entries: [...gone, ...changed] },
    {
      ...after,
      entries: after.entries.map((entry, i) => (i === 0 ? entry : { ...entry, deprecated: after.version, replacedBy: first?.code ?? "" })),
    },
  ];
}

test.each([
  ["changes", (before: Provider, after: Provider) => changes(before, after)],
  ["entries", (_: Provider, after: Provider) => entryViews(after, pageNames(after.entries))],
  ["pages in Markdown", (_: Provider, after: Provider) => twins(after, pageNames(after.entries))],
  ["lines of errors.json", (_: Provider, after: Provider) => errorsJson([{ provider: after, names: pageNames(after.entries) }])],
  ["matrix", (before: Provider, after: Provider) => matrix([before, after])],
] as const)("The %s of four times as many codes are made from at most five times as many reads.", (_, make) => {
  const reads = (count: number): number => {
    const [before, after] = versions(count).map(normalize).map(counting);
    if (!before || !after) throw new Error("two versions are compared");
    make(before.provider, after.provider);
    return before.reads() + after.reads();
  };
  expect(reads(200)).toBeGreaterThan(0);
  expect(reads(800)).toBeLessThan(5 * reads(200));
});

test("The matrix has no bound on its providers.", () => {
  const one = normalize(large(60));
  expect(matrix(Array.from({ length: 20_000 }, (_, i) => ({ ...one, id: `p${i}` }))).total).toBe(1_200_000);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FullCatalog as Catalog } from "../../generator/expand/full-catalog.ts";
import { normalize } from "../../generator/normalize/normalize.ts";
import { changes } from "../../generator/tools/site/changes.ts";
import { matrix } from "../../generator/tools/site/matrix.ts";
import { completeness } from "../../generator/tools/translate/completeness.ts";
import { ownCatalog } from "./made-site.ts";

const hostile = JSON.parse(readFileSync(new URL("catalogs/hostile.json", import.meta.url), "utf8")) as Catalog;

test("The matrix counts every code once.", () => {
  const catalogs = [ownCatalog("gengo"), ownCatalog("tencent-tmt")].map(normalize);
  const { rows, providers, total } = matrix(catalogs);
  expect(providers.map(({ total }) => total)).toEqual(catalogs.map(({ entries }) => entries.length));
  expect(rows.reduce((all, row) => all + row.total, 0)).toBe(total);
  for (const { category, cells } of rows) {
    for (const { provider, count, heat } of cells) {
      expect(count).toBe(catalogs.find(({ id }) => id === provider)?.entries.filter((entry) => entry.category === category).length);
      expect(heat > 0).toBe(count > 0);
    }
  }
  expect(Math.max(...rows.flatMap(({ cells }) => cells.map(({ heat }) => heat)))).toBe(5);
});

test("Completeness counts messages, solutions and remarks by their state.", () => {
  // 14 messages, 14 solutions, a remark; drafts, translated and reviewed texts in turn.
  expect(completeness(normalize(hostile))).toEqual([
    {
      provider: "stranger",
      locale: "en",
      total: 29,
      counts: { reviewed: 10, translated: 10, draft: 9, stale: 0, missing: 0 },
      percent: 100,
    },
    {
      provider: "stranger",
      locale: "zh-Hans",
      total: 29,
      counts: { reviewed: 9, translated: 10, draft: 10, stale: 0, missing: 0 },
      percent: 100,
    },
  ]);
});

test("Changes are codes that came, codes that went, and facts that differ.", () => {
  const after = ownCatalog("gengo");
  const [gone, changed, ...rest] = after.entries;
  if (!gone || !changed) throw new Error("the catalog is empty");
  const before: Catalog = {
    ...after,
    version: "0.9.0",
    entries: [
      { ...gone, code: "999" },
      {
        ...changed,
        retry: "later",
        message: { ...changed.message, en: { text: "Before.", origin: "project", state: "draft" } },
        deprecated: "0.9.0",
      },
      ...rest,
    ],
  };
  expect(changes(normalize(before), normalize(after))).toMatchObject({
    before: "0.9.0",
    after: after.version,
    added: [{ code: gone.code }],
    removed: [{ code: "999" }],
    changed: [
      {
        code: changed.code,
        facts: [
          { fact: "retry", locale: undefined, before: "later", after: "after_change" },
          { fact: "deprecated", locale: undefined, before: "0.9.0", after: "" },
          { fact: "message", locale: "en", before: "Before.", after: changed.message["en"]?.text },
        ],
      },
    ],
    others: [],
    difference: {
      level: "major",
      ways: { match: { compiles: false }, facts: { compiles: true } },
      version: { needed: "0.10.0", isEnough: true },
    },
  });
  expect(changes(normalize(after), normalize(after))).toMatchObject({
    added: [],
    removed: [],
    changed: [],
    others: [],
    difference: { level: "none" },
  });
});

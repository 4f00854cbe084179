import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { round } from "./catalog-campaign.ts";
import { fitting, isFaithful } from "./catalogs.ts";
import { hostileTexts, take } from "./strings.ts";

test("a catalog with hostile text in every place becomes a package like any other, and every text comes out as it was", async () => {
  const { placed, wrong } = await round(hostileTexts(11), { entries: 30, others: 8 }, generate);
  expect(wrong).toEqual([]);
  expect([...placed.keys()].sort()).toEqual([
    "anything",
    "code",
    "file name",
    "mark",
    "name",
    "operation",
    "path",
    "pointer",
    "reason",
    "shape",
    "short",
    "symbol",
    "text",
    "url",
  ]);
  expect([...placed.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(500);
});

test("hostile texts that are quoted for MessageFormat are read as they were", () => {
  for (const text of take(2000, hostileTexts(12))) expect(isFaithful(fitting("text", text, 0)), JSON.stringify(text)).toBe(true);
});

import { expect, test } from "vitest";
import { merges } from "./merges.ts";
import { again, entriesIn, first, large } from "./merging.ts";

test("whatever people and the list change, nobody's words are lost, and the result is a fine next version", async () => {
  expect(await merges(1000)).toBe(1000);
});

test("20,000 codes are imported", async () => {
  expect(entriesIn(await first("large.json", large(20_000, "late"))).size).toBe(20_000);
});

test("a newer list of many codes is merged", async () => {
  const files = await first("large.yaml", large(3000, "late"));
  const { files: after, outcome } = await again(files, {
    ...large(3000, "late"),
    E7: { en: "Lost.", zh: "丢失。", status: 404 },
    F1: { en: "New.", zh: "新。", status: 404 },
  });
  expect([outcome.added, outcome.changed]).toEqual([1, 1]);
  expect(entriesIn(after).size).toBe(3001);
});

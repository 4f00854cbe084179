import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { round } from "./catalog-campaign.ts";
import { hostileTexts } from "./strings.ts";

test("200,000 hostile texts over every place of 160 catalogs change nothing but themselves, and every one comes out as it was", async () => {
  const placed = new Map<string, number>();
  for (let seed = 100; seed < 260; seed++) {
    const one = await round(hostileTexts(seed, { wild: seed % 2 === 0 }), { entries: 100, others: 12 }, generate);
    expect(one.wrong, `seed ${seed}`).toEqual([]);
    for (const [kind, count] of one.placed) placed.set(kind, (placed.get(kind) ?? 0) + count);
  }
  const all = [...placed.values()].reduce((sum, count) => sum + count);
  console.info(`${all} texts: ${[...placed].map(([kind, count]) => `${kind} ${count}`).join(", ")}`);
  expect(all).toBeGreaterThan(200_000);
});

import { expect, test } from "vitest";
import { deployment } from "./diff/deployed.ts";
import { history } from "./diff/history.ts";
import { catalogs, mutated, mutations } from "./diff/mutations.ts";
import { realFormats } from "./diff/real-formats.ts";

test.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  "diff prints what clients see of every mutation of %s",
  async (id, catalog) => {
    for (const mutation of mutations) {
      const { wrong } = await deployment(...mutated(catalog, mutation), realFormats(id));
      expect(wrong, mutation.name).toEqual([]);
    }
  },
);

test.each([1, 2, 3])("diff prints what clients see that stay behind, at each of 200 steps of a random history, seed %i", async (seed) => {
  const versions = history(seed);
  const compared: Record<string, number> = {};
  for (let before = versions.next().value, i = 0; i < 200; i++) {
    const after = versions.next().value;
    const one = await deployment(before, after);
    expect(one.wrong, `step ${i}`).toEqual([]);
    for (const [sight, count] of Object.entries(one.compared)) compared[sight] = (compared[sight] ?? 0) + count;
    before = after;
  }
  for (const sight of ["unknown", "kept", "own", "unread", "unfound", "provider"]) expect(compared[sight], sight).toBeGreaterThan(0);
});

import { afterAll, describe, expect, test } from "vitest";
import { bothModes, compiledIn, modes } from "./both-modes.ts";

// Up to 400 codes each have a type of their own, beyond groups of codes have; twelve versions, so that a cost for each would be seen.
const projects = new Map([200, 400, 1200, 2400].map((size) => [size, bothModes(size, 12)]));
afterAll(() => projects.forEach(({ remove }) => remove()));

const folderOf = (size: number): string => projects.get(size)?.folder ?? "";

describe.each(modes)("as %s, without skipLibCheck,", (mode) => {
  // `npm run modes` has those between do the same.
  test.each(["5.4", "7.0"] as const)("TypeScript %s compiles 400 codes of twelve versions", async (typescript) => {
    expect((await compiledIn(mode, typescript, folderOf(400))).complaints).toEqual([]);
  });

  test("each further code costs TypeScript 7.0 the same", async () => {
    const [few, more, many, most] = await Promise.all([...projects.values()].map(({ folder }) => compiledIn(mode, "7.0", folder)));
    expect(most?.complaints).toEqual([]);
    for (const what of ["instantiations", "types"] as const) {
      const alone = (more![what] - few![what]) / 200;
      const grouped = (most![what] - many![what]) / 1200;
      expect(alone, what).toBeLessThanOrEqual(limits[mode][what]);
      expect(grouped, what).toBeLessThanOrEqual(limits[mode][what]);
    }
  });
});

/** What a further code may cost, handled twice: less than 2.5 times as much in source as in a package. */
const limits = { package: { instantiations: 34, types: 26 }, source: { instantiations: 64, types: 40 } };

import { afterAll, expect, test } from "vitest";
import { consumers, largeWorkspace, namesFirst } from "./large-workspace.ts";

const sizes = [200, 400, 1200, 2400];
const { checked, remove } = largeWorkspace(sizes);
afterAll(remove);

// `npm run modes` has every compiler do 1,200 codes.
test.each([
  ["5.4", 400],
  ["6.0", 400],
  ["7.0", 1200],
] as const)(
  "TypeScript %s compiles everyday expressions, every code of %i in match, matchOfVersion and switch, and the declarations of all these; it names a code that is left out of match, or of match as of a version",
  async (typescript, size) => {
    expect((await checked(typescript, size, consumers)).complaints).toEqual([namesFirst, namesFirst]);
  },
);

test("TypeScript 7.0 compiles 2,400 codes in source, and the package without skipLibCheck", async () => {
  const include = ["everyday", "match", "matchOfVersion"].flatMap((name) => [name, `${name}-of-source`]);
  expect((await checked("7.0", 2400, include, { skipLibCheck: false })).complaints).toEqual([]);
});

/**
 * How many types a compiler may make from others for each further code, where every code has a type of its own and where groups of codes
 * have. Quadratic costs grow without end.
 */
const limits = [
  { consumer: "none", alone: 3, grouped: 0 },
  { consumer: "match", alone: 15, grouped: 15 },
  { consumer: "switch", alone: 6, grouped: 0 },
  { consumer: "matchOfVersion", alone: 15, grouped: 14 },
  { consumer: "switchOfVersion", alone: 6, grouped: 0 },
] as const;

test.each(limits)("$consumer costs the same for each further code", async ({ consumer, alone, grouped }) => {
  const [few = 0, more = 0, many = 0, most = 0] = await Promise.all(
    sizes.map(async (size) => (await checked("7.0", size, [consumer])).instantiations),
  );
  expect((more - few) / 200).toBeLessThanOrEqual(alone);
  expect((most - many) / 1200).toBeLessThanOrEqual(grouped);
});

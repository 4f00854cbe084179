import { expect, test } from "vitest";
import { judge } from "./diff/judge.ts";
import { walk } from "./diff/walk.ts";

test.each([1, 2, 3])(
  "a random history of 200 steps, seed %i: what was written before compiles or not as the verdict says, and who is pinned is told of new codes when the pin is raised",
  (seed) => {
    const { wrong, confirmed, upgrades, named } = walk(seed, 200, judge());
    expect(wrong).toEqual([]);
    // Every way of consuming has been seen to compile, and to stop compiling.
    expect(Object.keys(confirmed).toSorted()).toEqual(
      ["facts", "match", "asOf", "matchOr", "texts", "make"].flatMap((way) => [`${way} compiles`, `${way} stops`]),
    );
    expect(upgrades).toBeGreaterThan(100);
    expect(named).toBeGreaterThan(100);
  },
);

import { expect, test } from "vitest";
import { judge } from "./diff/judge.ts";
import { walk } from "./diff/walk.ts";

test("a random history: what was written before compiles or not as the verdict says, and who is pinned is told of new codes when the pin is raised", () => {
  const { wrong, confirmed, upgrades, named } = walk(7, 15, judge());
  expect(wrong).toEqual([]);
  expect(Object.keys(confirmed).length).toBeGreaterThan(7);
  expect(upgrades).toBeGreaterThan(3);
  expect(named).toBeGreaterThan(3);
});

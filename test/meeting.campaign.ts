import { expect, test } from "vitest";
import * as acme from "./golden/acme/index.js";
import { encounters, meetings } from "./meeting/meeting.ts";

test.each([1, 2, 3])(
  "every version of a random history of 200 steps, seed %i, handles the errors of every other as its declarations promise",
  async (seed) => {
    const { faults, met, unlisted } = await meetings(seed, 200);
    expect(faults).toEqual([]);
    expect(unlisted).toBeGreaterThan(50_000);
    expect(Object.keys(met).toSorted()).toEqual(encounters(acme).toSorted());
  },
);

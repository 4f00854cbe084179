import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { atOnce, kill, versions } from "./killed.ts";

/** A slice of what `npm run faults` does 200 times. */
const project = await versions();
afterAll(project.remove);

test.each([
  ["SIGKILL", 0],
  ["SIGKILL", 2],
  ["SIGKILL", 5],
  ["SIGTERM", 0],
  ["SIGINT", 3],
] as const)(
  "%s %i ms after the first file was written leaves packages that are old or new, or known as interrupted, and the next run ends with new ones",
  async (signal, after) => {
    expect((await kill(signal, after, "lock", project)).wrong).toEqual([]);
  },
);

test("eight runs at once, of catalogs that differ, leave the work of one", async () => {
  rmSync(project.out, { recursive: true });
  expect(await atOnce(8, project)).toEqual([]);
  expect(await atOnce(2, project)).toEqual([]);
});

import { afterAll, describe, expect, test, vi } from "vitest";
import { operationsOf, suffer, sufferTwice } from "./every-fault.ts";
import { refusals } from "./faults.ts";
import { scene } from "./scene.ts";

vi.mock("node:fs", async () => (await import("./faults.ts")).faultyFileSystem(await vi.importActual("node:fs")));

/** A slice of what `npm run faults` does: every so many operations, a prime, so that all kinds of them are met. */
const step = 17;

const project = await scene();
afterAll(project.remove);
const operations = await operationsOf(project);
const places = operations.map((_, i) => i + 1).filter((at) => at % step === 0);

describe("whatever happens while packages are written, each file is old or new, and the next run ends with all of them new", () => {
  test("a crash", async () => {
    expect(places.length).toBeGreaterThan(30);
    for (const at of places) expect((await suffer({ at, kind: "crash" }, project)).wrong).toEqual([]);
  });

  test("a crash, and another of the run that puts it right when the catalogs have changed again", async () => {
    for (const at of places) expect(await sufferTwice([at, ((at * 7) % operations.length) + 1], project)).toEqual([]);
  });

  test("an operation that the file system refuses, after which each package is whole", async () => {
    for (const [i, at] of places.entries())
      expect((await suffer({ at, kind: "once", code: refusals[i % refusals.length] ?? "" }, project)).wrong).toEqual([]);
  });

  test("a disk that cannot be written any more", async () => {
    for (const [i, at] of places.entries())
      expect((await suffer({ at, kind: "from then on", code: refusals[i % refusals.length] ?? "" }, project)).wrong).toEqual([]);
  });
});

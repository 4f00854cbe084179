import { afterAll, expect, test, vi } from "vitest";
import { random } from "../hostile/strings.ts";
import { type Found, operationsOf, suffer, sufferTwice } from "./every-fault.ts";
import { type Fault, refusals } from "./faults.ts";
import { scene } from "./scene.ts";

vi.mock("node:fs", async () => (await import("./faults.ts")).faultyFileSystem(await vi.importActual("node:fs")));

const project = await scene();
afterAll(project.remove);
const operations = await operationsOf(project);

async function each(what: string, faults: readonly Fault[]): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const fault of faults) {
    const found: Found = await suffer(fault, project);
    wrong.push(...found.wrong);
    for (const state of found.states) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  console.info(
    `${what}: ${faults.length} faults at ${operations.length} operations; packages found ${[...counts].map(([state, count]) => `${state} ${count}`).join(", ")}; ${wrong.length} wrong`,
  );
  return wrong;
}

test("a crash at every operation", async () => {
  expect(
    await each(
      "crashes",
      operations.map((_, i) => ({ at: i + 1, kind: "crash" })),
    ),
  ).toEqual([]);
});

test.each(refusals)("%s at every operation, once", async (code) => {
  expect(
    await each(
      code,
      operations.map((_, i) => ({ at: i + 1, kind: "once", code })),
    ),
  ).toEqual([]);
});

test.each(["ENOSPC", "EROFS", "EIO"])("%s from every operation on", async (code) => {
  expect(
    await each(
      `${code} from then on`,
      operations.map((_, i) => ({ at: i + 1, kind: "from then on", code })),
    ),
  ).toEqual([]);
});

test("1,000 pairs of crashes, the second in the run that puts the first right", async () => {
  const next = random(1);
  const wrong: string[] = [];
  for (let i = 0; i < 1000; i++) {
    const at = (): number => 1 + Math.floor(next() * operations.length);
    wrong.push(...(await sufferTwice([at(), at()], project)));
  }
  console.info(`1000 pairs of crashes; ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
});

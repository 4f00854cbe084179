import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { random } from "../hostile/strings.ts";
import { atOnce, kill, versions } from "./killed.ts";

const project = await versions();
afterAll(project.remove);

test.each([
  ["SIGKILL", 200],
  ["SIGTERM", 30],
  ["SIGINT", 30],
] as const)("%s at a random moment, %i times", async (signal, times) => {
  const next = random(times);
  const start = performance.now();
  await project.generate("one");
  const whole = performance.now() - start;
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (let i = 0; i < times; i++) {
    // Most of a run is reading: three of four come while it writes.
    const [from, after] = i % 4 === 0 ? (["start", next() * whole] as const) : (["lock", Math.floor(next() * 40) - 5] as const);
    const found = await kill(signal, after, from, project);
    wrong.push(...found.wrong);
    for (const state of [...found.states, ...(found.late ? ["too late"] : [])]) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  console.info(
    `${signal}: ${times} times; packages found ${[...counts].map(([state, count]) => `${state} ${count}`).join(", ")}; ${wrong.length} wrong`,
  );
  expect(wrong).toEqual([]);
});

test.each([2, 8])("%i runs at once, 20 times", async (count) => {
  const wrong: string[] = [];
  for (let i = 0; i < 20; i++) {
    if (i % 4 === 0) rmSync(project.out, { recursive: true, force: true });
    wrong.push(...(await atOnce(count, project)));
  }
  console.info(`${count} runs at once, 20 times: ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
});
